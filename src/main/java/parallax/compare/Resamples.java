package parallax.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import parallax.model.Measurement;
import parallax.model.Tally;
import parallax.model.Unit;

/**
 * Resampled values of measurements. Those of the last measurements are kept: a text meets every
 * other text of its event, and its values are the same each time.
 */
final class Resamples {
  private static final int RESAMPLES = 1000;

  /** Eight thousand bytes each. */
  private static final int MOST_KEPT = 1000;

  private final Map<Key, double[]> kept = new HashMap<>();

  /** All that the values depend on. */
  private record Key(long seed, Unit unit, List<Tally> tallies) {}

  /** The values in the order in which they were drawn; not to be changed. */
  double[] of(Measurement measurement, long seed) {
    Key key = new Key(seed, measurement.unit(), measurement.tallies());
    double[] known = kept.get(key);
    if (known != null) {
      return known;
    }
    if (kept.size() == MOST_KEPT) {
      kept.clear();
    }
    double[] drawn = draw(measurement, new SplittableRandom(seed));
    kept.put(key, drawn);
    return drawn;
  }

  private static double[] draw(Measurement measurement, SplittableRandom random) {
    List<Tally> paragraphs = Resampling.paragraphs(measurement);
    int[] counts = paragraphs.stream().mapToInt(Tally::count).toArray();
    int[] bases = paragraphs.stream().mapToInt(Tally::base).toArray();
    double[] values = new double[RESAMPLES];
    for (int i = 0; i < RESAMPLES; i++) {
      int count = 0;
      int base = 0;
      for (int draw = 0; draw < counts.length; draw++) {
        int paragraph = random.nextInt(counts.length);
        count += counts[paragraph];
        base += bases[paragraph];
      }
      values[i] = measurement.unit().value(count, base);
    }
    return values;
  }
}
