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
   * Hits that are counted as independent: marks, or for shares of words the attributed passages,
   * since the words of one quotation come together.
   */
  static int hits(Measurement measurement) {
    return measurement.unit() == Unit.SHARE_OF_WORDS
        ? measurement.evidence().size()
        : measurement.count();
  }

  boolean isTested() {
    return VerdictRule.isTested(hits(left) + hits(right), left.base(), right.base());
  }

  double probability() {
    return Exact.equalRates(hits(left), left.base(), hits(right), right.base());
  }

  Comparison judged(double adjusted) {
    Interval interval = Intervals.ofDifference(left, right);
    int hits = hits(left) + hits(right);
    boolean survives =
        adjusted < VerdictRule.LEVEL
            && MeasuredAccuracy.of(left.metric())
                .survives(hits(left), left.base(), hits(right), right.base());
    return new Comparison(
        left.metric(),
        scope,
        left.voice(),
        a,
        b,
        left.value() - right.value(),
        interval,
        VerdictRule.decide(hits, left.base(), right.base(), adjusted, interval, survives));
  }
}
