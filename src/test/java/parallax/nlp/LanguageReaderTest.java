package parallax.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import parallax.model.Article;
import parallax.model.Block;
import parallax.model.Document;
import parallax.model.Edit;
import parallax.model.Phrase;
import parallax.model.Sentence;
import parallax.model.SourceText;
import parallax.model.Span;
import parallax.model.TestArticles;
import parallax.model.Token;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LanguageReaderTest {
  private Optional<LanguageReader> reader = Optional.empty();

  @BeforeAll
  void load_the_models_once() {
    reader = Optional.of(LanguageModels.load().reader());
  }

  private Document read(SourceText source) {
    Block block = new Block(new Span(0, source.original().length()), Block.Kind.PARAGRAPH);
    return reader.orElseThrow().read(TestArticles.of("t", "Test", source, List.of(block)));
  }

  private List<String> sentences(String text) {
    return read(SourceText.of(text)).sentences().stream().map(s -> s.span().cut(text)).toList();
  }

  @Test
  void a_title_or_abbreviation_does_not_end_a_sentence() {
    assertThat(
            sentences(
                "The order came from U.S. President Ina Velt at 3 p.m. Tuesday. Lt. Gen. Oda Marsh"
                    + " signed it. Gov. Pell lives on St. Anne Street in the city. The pier is old."))
        .containsExactly(
            "The order came from U.S. President Ina Velt at 3 p.m. Tuesday.",
            "Lt. Gen. Oda Marsh signed it.",
            "Gov. Pell lives on St. Anne Street in the city.",
            "The pier is old.");
  }

  @Test
  void a_party_in_brackets_does_not_end_a_sentence() {
    assertThat(
            sentences(
                "Sen. Ina Velt (D-Vt.) Tuesday opened the pier. Rep. Oda Marsh (R-Me.) left."))
        .containsExactly(
            "Sen. Ina Velt (D-Vt.) Tuesday opened the pier.", "Rep. Oda Marsh (R-Me.) left.");
  }

  @Test
  void a_question_in_marks_keeps_its_speaker() {
    assertThat(sentences("\u201cIs it safe?\u201d she asked. \u201cIt is!\u201d Ina Velt said."))
        .containsExactly("\u201cIs it safe?\u201d she asked.", "\u201cIt is!\u201d Ina Velt said.");
  }

  @Test
  void a_line_break_ends_a_sentence_unless_the_line_was_wrapped() {
    assertThat(sentences("A heading without a stop\nThe bridge is shut\nuntil Monday."))
        .containsExactly("A heading without a stop", "The bridge is shut\nuntil Monday.");
  }

  @Test
  void every_token_is_cut_from_the_text_that_came_in() {
    String text =
        "\u201cWe didn\u2019t know\u201d\u2014not then\u2026 Pell\u2019s \u2018plan\u2019 \ud83d\ude00 cost \u20ac5m.";
    for (Sentence sentence : read(SourceText.of(text)).sentences()) {
      for (Token token : sentence.tokens()) {
        String cut = token.span().cut(text);
        String normal =
            cut.replace('\u2019', '\'')
                .replace('\u2018', '\'')
                .replace('\u201c', '"')
                .replace('\u201d', '"')
                .replace("\u2014", "--")
                .replace("\u2026", "...");
        assertThat(normal).contains(token.text());
      }
    }
  }

  @Test
  void a_curly_apostrophe_is_no_punctuation() {
    Document document = read(SourceText.of("They didn\u2019t ask."));
    assertThat(document.sentences().get(0).tokens())
        .extracting(token -> token.text() + "/" + token.tag())
        .containsExactly("They/PRP", "did/VBD", "n't/RB", "ask/VB", "./.");
  }

  @Test
  void dropped_furniture_is_not_read_and_offsets_stay() {
    String text = "The pier Advertisement is old.";
    SourceText source =
        new SourceText(
            text, List.of(new Edit(new Span(9, 23), "", Edit.Kind.DROPPED, "advertisement")));
    Sentence sentence = read(source).sentences().get(0);
    assertThat(sentence.tokens())
        .extracting(Token::text)
        .containsExactly("The", "pier", "is", "old", ".");
    assertThat(sentence.tokens().get(3).span().cut(text)).isEqualTo("old");
  }

  @Test
  void a_noun_phrase_has_its_last_noun_as_head() {
    String text = "The former harbour master of Orlen met her.";
    Sentence sentence = read(SourceText.of(text)).sentences().get(0);
    assertThat(sentence.nounPhrases())
        .extracting(p -> sentence.span(p.first(), p.end()).cut(text) + " " + p.kind())
        .containsExactly(
            "The former harbour master " + Phrase.Kind.NOUN,
            "Orlen " + Phrase.Kind.NAME,
            "her " + Phrase.Kind.PRONOUN);
  }

  @Test
  void a_part_of_an_article_is_read_as_in_the_whole() {
    String heading = "Harbour Vote Unlikely Before Winter";
    String text = heading + "\nThe ferry ran aground.\nA vote is unlikely, said Ina Velt.";
    int body = heading.length() + 1;
    int second = text.lastIndexOf('\n') + 1;
    Article whole =
        TestArticles.of(
            "t",
            "Test",
            SourceText.of(text),
            List.of(
                new Block(new Span(0, heading.length()), Block.Kind.HEADING),
                new Block(new Span(body, second - 1), Block.Kind.PARAGRAPH),
                new Block(new Span(second, text.length()), Block.Kind.PARAGRAPH)));
    Article part = whole.with(whole.source(), whole.blocks().subList(0, 2));
    LanguageReader one = reader.orElseThrow();
    List<Sentence> all = one.read(whole).sentences();
    assertThat(one.read(part, whole).sentences()).isEqualTo(all.subList(0, 2));
    assertThat(one.read(part).sentences()).isNotEqualTo(all.subList(0, 2));
  }
}
