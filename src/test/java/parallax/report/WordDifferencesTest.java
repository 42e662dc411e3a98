package parallax.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordDifferencesTest {
  private static List<String> alone(String words, String... others) {
    List<String> mine = List.of(words.split(" ", -1));
    BitSet alone =
        WordDifferences.alone(
            mine, Stream.of(others).map(other -> List.of(other.split(" ", -1))).toList());
    return alone.stream().mapToObj(mine::get).toList();
  }

  @Test
  void words_of_one_near_version_alone_are_found() {
    assertThat(alone("the ferry could return in three days", "the ferry will return in three days"))
        .containsExactly("could");
  }

  @Test
  void a_word_that_a_second_near_version_has_is_not_alone() {
    assertThat(
            alone(
                "the ferry could return in three days",
                "the ferry will return in three days",
                "the ferry could return in four days"))
        .isEmpty();
  }

  @Test
  void far_versions_show_no_difference() {
    assertThat(alone("the ferry could return in three days", "divers looked at the hull on Friday"))
        .isEmpty();
  }

  @Test
  void the_same_words_differ_in_nothing() {
    assertThat(alone("the pier is old", "the pier is old")).isEmpty();
  }
}
