package parallax.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import parallax.model.Interval;
import parallax.model.Measurement;
import parallax.model.Unit;

class IntervalsTest {
  @Test
  void a_count_of_zero_has_an_interval_with_width() {
    for (Unit unit : Unit.values()) {
      Interval found = Intervals.of(Texts.measurement(unit, 0, 100, 4));
      assertThat(found.low()).isZero();
      assertThat(found.high()).isPositive();
    }
  }

  @Test
  void no_base_means_that_nothing_is_known() {
    Measurement empty = new Measurement("loaded", "all", Unit.SHARE_OF_WORDS, List.of(), List.of());
    assertThat(Intervals.of(empty)).isEqualTo(new Interval(0, 1));
  }

  @Test
  void the_interval_holds_the_value() {
    for (Unit unit : Unit.values()) {
      for (int paragraphs = 1; paragraphs < 9; paragraphs++) {
        Measurement measurement = Texts.uneven(unit, paragraphs);
        Interval found = Intervals.of(measurement);
        assertThat(found.low()).isLessThanOrEqualTo(measurement.value());
        assertThat(found.high()).isGreaterThanOrEqualTo(measurement.value());
        assertThat(found).isEqualTo(Intervals.of(measurement));
      }
    }
  }

  @Test
  void published_values_are_met() {
    assertThat(Exact.wilson(0, 10).high()).isCloseTo(0.2775, within(0.0001));
    assertThat(Exact.clopperPearson(0, 10).high()).isCloseTo(0.3085, within(0.0001));
    assertThat(Exact.garwood(0, 1000).high()).isCloseTo(3.6889, within(0.0001));
  }

  @Test
  void a_text_does_not_differ_from_itself() {
    Measurement measurement = Texts.uneven(Unit.PER_1000_WORDS, 8);
    Interval found = Intervals.ofDifference(measurement, measurement, new Resamples());
    assertThat(found.low()).isNegative();
    assertThat(found.high()).isPositive();
  }

  @Test
  void the_interval_of_two_texts_is_the_same_whatever_text_one_met_before() {
    Measurement one = Texts.uneven(Unit.PER_1000_WORDS, 6);
    Measurement other = Texts.uneven(Unit.PER_1000_WORDS, 9);
    Resamples kept = new Resamples();
    Interval before = Intervals.ofDifference(one, one, kept);
    assertThat(Intervals.ofDifference(one, other, kept))
        .isEqualTo(Intervals.ofDifference(one, other, new Resamples()))
        .isNotEqualTo(before);
  }
}
