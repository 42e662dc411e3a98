package parallax.vector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordVectorsTest {
  private final WordVectors vectors = WordVectors.bundled();

  @Test
  void words_of_one_meaning_are_nearer_than_words_of_one_topic() {
    double same = cosine("the mayor resigned", "the mayor stepped down");
    double topic = cosine("the mayor resigned", "the mayor opened a market");
    assertThat(same).isGreaterThan(topic + 0.1);
  }

  @Test
  void a_mean_has_length_one_and_does_not_depend_on_letter_case() {
    double[] mean = vectors.mean(List.of("Bridge", "closed"));
    assertThat(WordVectors.cosine(mean, mean)).isCloseTo(1, within(1e-9));
    assertThat(vectors.mean(List.of("bridge", "CLOSED"))).containsExactly(mean);
  }

  @Test
  void unknown_words_count_nothing() {
    assertThat(vectors.mean(List.of("bridge", "qqxzzy")))
        .isEqualTo(vectors.mean(List.of("bridge")));
    assertThat(vectors.mean(List.of("qqxzzy"))).containsOnly(0);
    assertThat(vectors.rarity("qqxzzy")).isEmpty();
  }

  @Test
  void a_rare_word_weighs_more_than_a_frequent_one() {
    assertThat(vectors.rarity("bridge").orElseThrow())
        .isGreaterThan(vectors.rarity("said").orElseThrow());
  }

  @Test
  void another_file_is_refused() {
    assertThatThrownBy(() -> WordVectors.of(new byte[] {0, 3, 'a', 'b', 'c', 0}))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("not a file of word vectors");
    assertThatThrownBy(() -> WordVectors.of(new byte[0])).isInstanceOf(IOException.class);
  }

  private double cosine(String a, String b) {
    return WordVectors.cosine(
        vectors.mean(List.of(a.split(" "))), vectors.mean(List.of(b.split(" "))));
  }
}
