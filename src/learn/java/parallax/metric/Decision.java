package parallax.metric;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * From which weight on a line counts as uncertain.
 *
 * @param shift what the bias changes by, so that the decision is at zero
 * @param f1 the F1 that it reaches
 */
record Decision(double shift, double f1) {
  private static final int STEPS = 40;
  private static final double AS_GOOD = 0.003;

  /**
   * The smallest shift, in steps of a twentieth, whose F1 is as good as the best: where F1 can't
   * tell, fewer false alarms are better.
   */
  static Decision best(List<Example> examples, Map<String, Double> weights) {
    List<Decision> tried =
        IntStream.rangeClosed(0, STEPS)
            .mapToObj(step -> new Decision(step / 20.0, f1(counts(examples, weights, step / 20.0))))
            .toList();
    double most = tried.stream().mapToDouble(Decision::f1).max().orElse(0);
    return tried.stream().filter(one -> one.f1 > most - AS_GOOD).findFirst().orElseThrow();
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
