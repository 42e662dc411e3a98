package parallax.framing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import parallax.Pipeline;
import parallax.lexicon.Lexicons;
import parallax.model.Alignment;
import parallax.model.Block;
import parallax.model.DistinctiveWord;
import parallax.model.Event;
import parallax.model.Placement;
import parallax.model.Presence;
import parallax.model.Reading;
import parallax.model.Sentence;
import parallax.model.SourceText;
import parallax.model.Span;
import parallax.model.Statement;
import parallax.model.Telling;
import parallax.model.TestArticles;

class DistinctiveWordsTest {
  private static final Pipeline PIPELINE = new Pipeline(Lexicons.bundled(), 1);
  private static final String SPILL = "The spill reached the quay. ".repeat(8);
  private static final String LEAK = "The leak reached the quay. ".repeat(8);

  @Test
  void a_word_that_one_text_prefers_stands_out_with_its_counts() {
    List<DistinctiveWord> words = DistinctiveWords.of(told(SPILL, LEAK));
    assertThat(words)
        .extracting(DistinctiveWord::article, DistinctiveWord::uses, DistinctiveWord::elsewhere)
        .containsExactly(tuple(0, 8, 0), tuple(1, 8, 0));
    assertThat(words).allMatch(word -> word.z() > 1.96);
    assertThat(words.get(0).span()).isEqualTo(new Span(4, 9));
  }

  @Test
  void a_word_that_both_use_does_not() {
    assertThat(DistinctiveWords.of(told(SPILL, SPILL))).isEmpty();
  }

  @Test
  void two_uses_are_too_few() {
    String twice = "The spill reached the quay. ".repeat(2);
    assertThat(DistinctiveWords.of(told(twice, "The leak reached the quay. ".repeat(2)))).isEmpty();
  }

  @Test
  void a_source_has_words_of_its_own() {
    String said = "Officials said the spill reached the quay. ".repeat(8);
    assertThat(DistinctiveWords.of(told(said, LEAK)))
        .filteredOn(word -> word.article() == 0)
        .extracting(word -> said.substring(word.span().start(), word.span().end()))
        .containsExactly("Officials");
  }

  @Test
  void what_nobody_else_tells_does_not_count() {
    Alignment all = told(SPILL, LEAK);
    assertThat(DistinctiveWords.of(new Alignment(all.event(), List.of(), all.statements())))
        .isEmpty();
  }

  /** Two texts, every sentence of them one statement. */
  private static Alignment told(String first, String second) {
    List<Reading> readings = List.of(read("first", first), read("second", second));
    List<Telling> tellings = new ArrayList<>();
    for (int i = 0; i < readings.size(); i++) {
      List<Sentence> sentences = readings.get(i).document().sentences();
      for (int s = 0; s < sentences.size(); s++) {
        Span span = sentences.get(s).span();
        tellings.add(new Telling(i, s, span, Presence.OWN, Optional.empty(), false, 1));
      }
    }
    List<Placement> placements =
        List.of(
            new Placement("first", "event", "given"), new Placement("second", "event", "given"));
    return new Alignment(
        new Event("event", readings, placements),
        List.of(new Statement("s1", "quay", tellings)),
        List.of());
  }

  private static Reading read(String id, String text) {
    Span span = new Span(0, text.length());
    return PIPELINE.read(
        TestArticles.of(
            id, id, SourceText.of(text), List.of(new Block(span, Block.Kind.PARAGRAPH))));
  }
}
