package parallax.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import parallax.model.Accuracy;
import parallax.model.Interval;
import parallax.model.Measurement;
import parallax.model.Unit;
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
    MeasuredAccuracy hedging = new MeasuredAccuracy(0.8, 0.7);
    Measurement few = Texts.measurement(Unit.PER_1000_WORDS, 1, 50, 10);
    assertThat(hedging.survives(Texts.measurement(Unit.PER_1000_WORDS, 6, 50, 10), few)).isTrue();
    assertThat(hedging.survives(Texts.measurement(Unit.PER_1000_WORDS, 1, 45, 10), few)).isFalse();
    assertThat(hedging.survives(few, few)).isFalse();
  }

  @Test
  void a_metric_that_nobody_measured_says_nothing() {
    MeasuredAccuracy unknown = MeasuredAccuracy.of(new Accuracy(List.of(), List.of()), "hedging");
    Measurement many = Texts.measurement(Unit.PER_1000_WORDS, 9, 50, 10);
    Measurement few = Texts.measurement(Unit.PER_1000_WORDS, 1, 50, 10);
    assertThat(unknown.survives(many, few)).isFalse();
  }

  @Test
  void a_share_of_words_differs_where_paragraphs_do() {
    Measurement few = Texts.words(5, 0, 8, 0, 12, 0, 6, 0, 9, 4, 0, 3);
    Measurement many = Texts.words(40, 33, 38, 0, 29, 40, 36, 25, 40, 31, 38, 35);
    assertThat(Dealing.probability(few, many)).isLessThan(0.001);
    assertThat(Dealing.probability(many, few)).isLessThan(0.001);
  }

  @Test
  void one_long_quotation_is_no_difference_of_shares() {
    // 36 words of 400 against none, all in one paragraph: words alone would make it clear.
    Measurement none = Texts.words(0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    Measurement one = Texts.words(36, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    assertThat(Exact.equalRates(0, 400, 36, 400)).isLessThan(0.001);
    assertThat(Dealing.probability(none, one)).isGreaterThan(0.05);
  }

  @Test
  void equal_texts_do_not_differ_and_two_paragraphs_prove_nothing() {
    Measurement text = Texts.words(5, 0, 30, 12, 7);
    assertThat(Dealing.probability(text, text)).isGreaterThan(0.5);
    assertThat(Dealing.probability(Texts.words(0, 0), Texts.words(40, 40))).isEqualTo(1);
  }

  @Test
  void texts_of_one_kind_are_rarely_said_to_differ() {
    // Both texts draw their paragraphs from one urn: a p below .05 may come in 5 of 100 texts.
    SplittableRandom random = new SplittableRandom(11);
    int found = 0;
    for (int i = 0; i < 400; i++) {
      found += Dealing.probability(drawn(random, 8), drawn(random, 20)) < 0.05 ? 1 : 0;
    }
    assertThat(found).isBetween(4, 36);
  }

  private static Measurement drawn(SplittableRandom random, int paragraphs) {
    int[] counts = new int[paragraphs];
    for (int i = 0; i < paragraphs; i++) {
      counts[i] = random.nextInt(3) == 0 ? 20 + random.nextInt(21) : random.nextInt(4);
    }
    return Texts.words(counts);
  }
}
