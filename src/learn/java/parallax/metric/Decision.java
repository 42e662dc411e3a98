package parallax.metric;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * From which weight on a line counts as uncertain.
 *
 * @param shift what the bias changes by, so that the decision is at zero
 * @param f1 the F1 that it reaches
 */
record Decision(double shift, double f1) {
  private static final int STEPS = 40;

  /** The shift with the best F1, in steps of a twentieth. */
  static Decision best(List<Example> examples, Map<String, Double> weights) {
    Decision best = new Decision(0, -1);
    for (int step = 0; step <= STEPS; step++) {
      double shift = step / 20.0;
      double f1 = f1(counts(examples, weights, shift));
      best = f1 > best.f1 ? new Decision(shift, f1) : best;
    }
    return best;
  }

  static String figures(List<Example> examples, Map<String, Double> weights) {
    int[] c = counts(examples, weights, 0);
    return String.format(
        Locale.ROOT,
        "P %.3f  R %.3f  F1 %.3f  n %d",
        (double) c[0] / (c[0] + c[1]),
        (double) c[0] / (c[0] + c[2]),
        f1(c),
        c[0] + c[2]);
  }

  /** Found, false alarms, missed. */
  private static int[] counts(List<Example> examples, Map<String, Double> weights, double shift) {
    int[] counts = new int[3];
    for (Example example : examples) {
      // The same slack for sums of two-digit weights as a reader of the file would allow.
      boolean found = example.decided() || example.weigh(weights) + shift >= -1e-9;
      if (found) {
        counts[example.uncertain() ? 0 : 1]++;
      } else if (example.uncertain()) {
        counts[2]++;
      }
    }
    return counts;
  }

  private static double f1(int[] c) {
    return 2.0 * c[0] / (2.0 * c[0] + c[1] + c[2]);
  }
}
