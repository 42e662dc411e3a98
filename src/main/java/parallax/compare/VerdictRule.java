package parallax.compare;

import parallax.model.Interval;
import parallax.model.Verdict;

/** The one place that decides what may be said of a difference. */
final class VerdictRule {
  static final int FEWEST_WORDS = 150;
  static final int FEWEST_HITS = 8;
  static final double LEVEL = 0.05;

  private VerdictRule() {}

  /** True where a text is long enough to be compared. */
  static boolean isLongEnough(int baseA, int baseB) {
    return baseA >= FEWEST_WORDS && baseB >= FEWEST_WORDS;
  }

  /** True where a test is worth counting among the tests of the event. */
  static boolean isTested(int hits, int baseA, int baseB) {
    return isLongEnough(baseA, baseB) && hits >= FEWEST_HITS;
  }

  /**
   * Too short below 150 words of base in either text; clear where all hold: 8 hits together, the
   * adjusted p below .05, an interval without 0, and the difference survives the metric's own
   * errors. Else no clear difference.
   */
  static Verdict decide(
      int hits, int baseA, int baseB, double adjusted, Interval interval, boolean survives) {
    if (!isLongEnough(baseA, baseB)) {
      return Verdict.SHORT;
    }
    boolean withoutZero = interval.low() > 0 || interval.high() < 0;
    boolean clear = hits >= FEWEST_HITS && adjusted < LEVEL && withoutZero && survives;
    return clear ? Verdict.CLEAR : Verdict.NONE;
  }
}
