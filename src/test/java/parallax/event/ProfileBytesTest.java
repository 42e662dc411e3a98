package parallax.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProfileBytesTest {
  private static final Word NAME = new Word("orlen", "Orlen", "Orlen Bridge", 300, 2, false, 4.25f);
  private static final Word ACT = new Word("clos", "closed", "", 1, 1, true, -1);

  @Test
  void a_profile_comes_out_as_it_went_in() {
    Profile dated = new Profile("a/1", List.of(ACT, NAME), Optional.of(LocalDate.of(2024, 2, 29)));
    Profile empty = new Profile("b", List.of(), Optional.empty());
    assertThat(ProfileBytes.read(ProfileBytes.of(dated))).isEqualTo(dated);
    assertThat(ProfileBytes.read(ProfileBytes.of(empty))).isEqualTo(empty);
  }

  @Test
  void half_a_surrogate_and_a_word_of_any_length_survive() {
    String broken = "x\ud83d" + "y".repeat(70_000);
    Word word = new Word(broken, broken + "s", "", 1, 0, false, 1);
    Profile profile = new Profile("\u00e9\u4e2d\udc00", List.of(word), Optional.empty());
    assertThat(ProfileBytes.read(ProfileBytes.of(profile))).isEqualTo(profile);
  }

  @Test
  void a_form_costs_what_differs_from_its_key() {
    Profile with = new Profile("a", List.of(ACT), Optional.empty());
    assertThat(ProfileBytes.of(with))
        .hasSizeLessThan(
            ProfileBytes.of(new Profile("a", List.of(), Optional.empty())).length
                + 2 * "closed".length()
                + 8);
  }
}
