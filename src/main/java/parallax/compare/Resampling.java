package parallax.compare;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import parallax.model.Interval;
import parallax.model.Measurement;
import parallax.model.Tally;

/**
 * Percentile bootstrap over paragraphs (Efron & Tibshirani 1993): words of a paragraph depend on
 * each other, paragraphs less. The seed comes from the tallies, so the same text gives the same
 * digits whatever else is in the run.
 */
final class Resampling {
  static final int RESAMPLES = 1000;
  static final int FEWEST_PARAGRAPHS = 3;
  private static final double TAIL = 0.025;
  private static final int FACTOR = 31;

  private Resampling() {}

  /** True where there is enough to resample. */
  static boolean fits(Measurement measurement) {
    return isLongEnough(measurement) && measurement.count() > 0;
  }

  /** True where there are paragraphs enough to stand for a text. */
  static boolean isLongEnough(Measurement measurement) {
    return paragraphs(measurement).size() >= FEWEST_PARAGRAPHS;
  }

  static Interval of(Measurement measurement) {
    double[] values = values(measurement, new SplittableRandom(seed(measurement)));
    return percentiles(values);
  }

  /** Interval of A minus B, both resampled on their own. */
  static Interval ofDifference(Measurement a, Measurement b) {
    double[] left = values(a, new SplittableRandom(seed(a)));
    // Another stream for B: two texts with the same tallies must not be drawn in step.
    double[] right = values(b, new SplittableRandom(~seed(b)));
    double[] differences = new double[RESAMPLES];
    Arrays.setAll(differences, i -> left[i] - right[i]);
    return percentiles(differences);
  }

  /** Paragraphs with words that could be counted. */
  static List<Tally> paragraphs(Measurement measurement) {
    return measurement.tallies().stream().filter(tally -> tally.base() > 0).toList();
  }

  private static double[] values(Measurement measurement, SplittableRandom random) {
    List<Tally> paragraphs = paragraphs(measurement);
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

  private static Interval percentiles(double[] values) {
    Arrays.sort(values);
    int low = (int) (TAIL * values.length);
    return new Interval(values[low], values[values.length - 1 - low]);
  }

  /** A seed of the tallies alone. */
  static long seed(Measurement measurement) {
    long seed = measurement.metric().hashCode();
    for (Tally tally : measurement.tallies()) {
      seed = (seed * FACTOR + tally.count()) * FACTOR + tally.base();
    }
    return seed;
  }
}
