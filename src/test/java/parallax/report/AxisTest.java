package parallax.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import parallax.model.Unit;

class AxisTest {
  @Test
  void an_axis_begins_at_zero_and_has_round_ticks() {
    Axis axis = new Axis(31.5);
    assertThat(axis.ticks()).extracting(Panel.Tick::label).containsExactly("0", "10", "20", "30");
    assertThat(axis.x(0)).isEqualTo("2.00%");
    assertThat(axis.x(1000)).isEqualTo("98.00%");
  }

  @Test
  void an_axis_of_nothing_still_stands() {
    assertThat(new Axis(0).ticks()).isNotEmpty();
  }

  @Test
  void figures_have_fixed_decimals() {
    assertThat(Figures.count(4923)).isEqualTo("4,923");
    assertThat(Figures.count(1, "text")).isEqualTo("1 text");
    assertThat(Figures.number(0.1234, Unit.SHARE_OF_WORDS)).isEqualTo("12.3");
    assertThat(Figures.number(7.46, Unit.PER_1000_WORDS)).isEqualTo("7.5");
  }

  @Test
  void a_long_title_is_cut_before_a_word() {
    assertThat(Texts.shortened("one two  three", 9)).isEqualTo("one two…");
    assertThat(Texts.shortened("x".repeat(50), 10)).hasSize(11);
  }

  @Test
  void only_web_addresses_are_linked() {
    assertThat(Texts.isWebAddress("HTTPS://example.org")).isTrue();
    assertThat(Texts.isWebAddress("javascript:alert(1)")).isFalse();
    assertThat(Texts.isWebAddress(" data:text/html,x")).isFalse();
  }
}
