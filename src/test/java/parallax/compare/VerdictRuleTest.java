package parallax.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import parallax.model.Interval;
import parallax.model.Verdict;

class VerdictRuleTest {
  private static final Interval ABOVE = new Interval(1, 9);
  private static final Interval AROUND = new Interval(-1, 9);

  @Test
  void a_difference_is_clear_only_when_everything_holds() {
    assertThat(VerdictRule.decide(8, 150, 150, 0.049, ABOVE, true)).isEqualTo(Verdict.CLEAR);
    assertThat(VerdictRule.decide(7, 150, 150, 0.049, ABOVE, true)).isEqualTo(Verdict.NONE);
    assertThat(VerdictRule.decide(8, 150, 150, 0.05, ABOVE, true)).isEqualTo(Verdict.NONE);
    assertThat(VerdictRule.decide(8, 150, 150, 0.049, AROUND, true)).isEqualTo(Verdict.NONE);
    assertThat(VerdictRule.decide(8, 150, 150, 0.049, ABOVE, false)).isEqualTo(Verdict.NONE);
  }

  @Test
  void a_text_below_150_words_is_too_short() {
    assertThat(VerdictRule.decide(90, 149, 900, 0, ABOVE, true)).isEqualTo(Verdict.SHORT);
    assertThat(VerdictRule.decide(90, 900, 149, 0, ABOVE, true)).isEqualTo(Verdict.SHORT);
  }

  @Test
  void holm_multiplies_by_the_tests_that_are_left_and_never_falls() {
    assertThat(Holm.adjust(List.of(0.04, 0.01, 0.03))).containsExactly(0.06, 0.03, 0.06);
    assertThat(Holm.adjust(List.of())).isEmpty();
    assertThat(Holm.adjust(List.of(0.9, 0.8))).containsExactly(1.0, 1.0);
  }

  @Test
  void equal_rates_are_tested_by_the_binomial_distribution() {
    assertThat(Exact.equalRates(5, 500, 5, 500)).isEqualTo(1);
    assertThat(Exact.equalRates(10, 500, 0, 500))
        .isCloseTo(2 * StrictMath.pow(0.5, 10), within(1e-12));
    assertThat(Exact.equalRates(0, 500, 0, 500)).isEqualTo(1);
  }

  @Test
  void a_small_difference_does_not_survive_the_errors_of_a_metric() {
    MeasuredAccuracy hedging = MeasuredAccuracy.of("hedging");
    assertThat(hedging.survives(60, 500, 10, 500)).isTrue();
    assertThat(hedging.survives(12, 500, 10, 500)).isFalse();
    assertThat(hedging.survives(10, 500, 10, 500)).isFalse();
  }
}
