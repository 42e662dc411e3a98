package parallax.compare;

import java.util.Arrays;
import java.util.SplittableRandom;
import parallax.model.Accuracy;
import parallax.model.Measurement;
import parallax.model.Span;
import parallax.model.Unit;

/**
 * How far a metric's hits can be trusted.
 *
 * @param precision part of the hits that are right
 * @param recall part of the true places that are hit
 */
record MeasuredAccuracy(double precision, double recall) {
  private static final int DRAWS = 1000;
  private static final int ENOUGH = 950;
  private static final int FACTOR = 31;

  /** A metric that nobody measured is trusted with no difference. */
  static MeasuredAccuracy of(Accuracy accuracy, String metric) {
    return accuracy
        .of(metric)
        .map(row -> new MeasuredAccuracy(row.precision(), row.recall()))
        .orElse(new MeasuredAccuracy(0, 1));
  }

  /**
   * True where the same text stays ahead in 95 of 100 draws in which false hits are dropped and
   * missed ones put back, each text by itself. A passage is dropped or put back with all its words.
   */
  boolean survives(Measurement a, Measurement b) {
    double ahead = a.value() - b.value();
    return survives(ahead, sizes(a), a.base(), sizes(b), b.base());
  }

  /** The same for hits that all count one. */
  boolean survives(int hitsA, int baseA, int hitsB, int baseB) {
    double ahead = (double) hitsA / baseA - (double) hitsB / baseB;
    return survives(ahead, ones(hitsA), baseA, ones(hitsB), baseB);
  }

  private boolean survives(double found, int[] left, double baseA, int[] right, double baseB) {
    double sign = StrictMath.signum(found);
    SplittableRandom random = new SplittableRandom(FACTOR * (long) left.length + right.length);
    int same = 0;
    for (int i = 0; i < DRAWS; i++) {
      double ahead = draw(left, random) / baseA - draw(right, random) / baseB;
      same += StrictMath.signum(ahead) == sign ? 1 : 0;
    }
    return sign != 0 && same >= ENOUGH;
  }

  private static int[] ones(int count) {
    int[] sizes = new int[count];
    Arrays.fill(sizes, 1);
    return sizes;
  }

  /** A mark counts one; a passage its letters, which stand for its words. */
  private static int[] sizes(Measurement measurement) {
    return measurement.unit() == Unit.SHARE_OF_WORDS
        ? measurement.evidence().stream().mapToInt(Span::length).toArray()
        : ones(measurement.evidence().size());
  }

  private double draw(int[] sizes, SplittableRandom random) {
    double sum = 0;
    for (int size : sizes) {
      sum += random.nextDouble() < precision ? size : 0;
    }
    long missable = StrictMath.round(sizes.length * precision / recall);
    for (long i = 0; i < missable; i++) {
      sum += random.nextDouble() < 1 - recall ? sizes[random.nextInt(sizes.length)] : 0;
    }
    return sum;
  }
}
