package parallax.compare;

import java.util.Arrays;
import java.util.List;
import parallax.model.Interval;
import parallax.model.Measurement;
import parallax.model.Tally;

/**
 * Percentile bootstrap over paragraphs (Efron & Tibshirani 1993): words of a paragraph depend on
 * each other, paragraphs less. The seed comes from the tallies, so the same text gives the same
 * digits whatever else is in the run.
 */
final class Resampling {
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
    int paragraphs = 0;
    for (Tally tally : measurement.tallies()) {
      paragraphs += tally.base() > 0 ? 1 : 0;
    }
    return paragraphs >= FEWEST_PARAGRAPHS;
  }

  static Interval of(Measurement measurement, Resamples resamples) {
    return percentiles(resamples.of(measurement, seed(measurement)));
  }

  /** Interval of A minus B, both resampled on their own. */
  static Interval ofDifference(Measurement a, Measurement b, Resamples resamples) {
    double[] left = resamples.of(a, seed(a));
    // Another stream for B: two texts with the same tallies must not be drawn in step.
    double[] right = resamples.of(b, ~seed(b));
    double[] differences = new double[left.length];
    for (int i = 0; i < differences.length; i++) {
      differences[i] = left[i] - right[i];
    }
    return percentiles(differences);
  }

  /** Paragraphs with words that could be counted. */
  static List<Tally> paragraphs(Measurement measurement) {
    return measurement.tallies().stream().filter(tally -> tally.base() > 0).toList();
  }

  private static Interval percentiles(double[] values) {
    int rank = (int) (TAIL * values.length);
    return new Interval(smallest(values, rank, 1), -smallest(values, rank, -1));
  }

  /** The value, times the sign, that this many others go before. No need to sort them all. */
  private static double smallest(double[] values, int rank, int sign) {
    double[] least = new double[rank + 1];
    Arrays.fill(least, Double.POSITIVE_INFINITY);
    for (double value : values) {
      double signed = sign * value;
      if (signed < least[rank]) {
        int at = rank;
        while (at > 0 && least[at - 1] > signed) {
          least[at] = least[at - 1];
          at--;
        }
        least[at] = signed;
      }
    }
    return least[rank];
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
