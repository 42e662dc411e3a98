package parallax.compare;

import parallax.model.Comparison;
import parallax.model.Interval;
import parallax.model.Measurement;
import parallax.model.Scope;
import parallax.model.Unit;

/**
 * One test of two texts before it is judged.
 *
 * @param scope which words
 * @param a index of the first reading
 * @param b index of the second
 * @param left measurement of the first
 * @param right measurement of the second
 */
record Trial(Scope scope, int a, int b, Measurement left, Measurement right) {
  /**
   * What there must be enough of: marks, or for shares of words the attributed passages, since the
   * words of one quotation come together.
   */
  static int hits(Measurement measurement) {
    return measurement.unit() == Unit.SHARE_OF_WORDS
        ? measurement.evidence().size()
        : measurement.count();
  }

  boolean isTested() {
    return VerdictRule.isTested(hits(left) + hits(right), left.base(), right.base());
  }

  /** Two-sided p of equal rates. A share of words is dealt by paragraphs, marks are counted. */
  double probability() {
    return left.unit() == Unit.SHARE_OF_WORDS
        ? Dealing.probability(left, right)
        : Exact.equalRates(left.count(), left.base(), right.count(), right.base());
  }

  Comparison judged(
      double probability, double adjusted, MeasuredAccuracy accuracy, Resamples resamples) {
    Interval interval = Intervals.ofDifference(left, right, resamples);
    boolean survives = adjusted < VerdictRule.LEVEL && accuracy.survives(left, right);
    return new Comparison(
        left.metric(),
        scope,
        left.voice(),
        a,
        b,
        left.value() - right.value(),
        interval,
        probability,
        VerdictRule.decide(
            hits(left) + hits(right), left.base(), right.base(), adjusted, interval, survives));
  }
}
