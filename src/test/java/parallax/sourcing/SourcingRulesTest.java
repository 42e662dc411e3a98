package parallax.sourcing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parallax.attribution.Attributor;
import parallax.lexicon.Lexicons;
import parallax.model.Article;
import parallax.model.Block;
import parallax.model.SourceText;
import parallax.model.SourcingNote;
import parallax.model.SourcingNote.Kind;
import parallax.model.Span;
import parallax.nlp.LanguageModels;

class SourcingRulesTest {
  private final Attributor attributor = new Attributor(Lexicons.bundled());
  private final LanguageModels models = LanguageModels.load();

  private List<SourcingNote> notes(String text) {
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    for (String paragraph : text.split("\n\n", -1)) {
      Span span = new Span(start, start + paragraph.length());
      boolean first = start == 0 && !paragraph.endsWith(".") && !paragraph.endsWith("\u201d");
      blocks.add(new Block(span, first ? Block.Kind.HEADLINE : Block.Kind.PARAGRAPH));
      start = span.end() + 2;
    }
    Optional<String> none = Optional.empty();
    Article article =
        new Article(
            "t",
            "Test",
            "given",
            Optional.empty(),
            none,
            Optional.empty(),
            Optional.empty(),
            none,
            none,
            none,
            SourceText.of(text),
            blocks);
    return new SourcingRules().notes(attributor.observe(models.reader().read(article)));
  }

  private List<Kind> kinds(String text) {
    return notes(text).stream().map(SourcingNote::kind).toList();
  }

  private String words(String text, Kind kind) {
    return notes(text).stream()
        .filter(note -> note.kind() == kind)
        .map(note -> note.spans().get(0).cut(text))
        .findFirst()
        .orElse("-");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Two council officials, who asked not to be named because the talks are private, said the bridge would close. | asked not to be named because the talks are private
          Two port officials said the ferry would sail. They spoke on condition of anonymity to discuss a closed session. | on condition of anonymity to discuss a closed session.
          One of the engineers, who was not authorized to speak in public, said the pier had moved. | not authorized to speak in public
          """)
  void a_reason_for_the_missing_name_is_found_with_its_words(String text, String reason) {
    assertThat(words(text, Kind.REASON_GIVEN)).isEqualTo(reason);
    assertThat(kinds(text)).doesNotContain(Kind.NO_REASON);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Two council officials said the bridge would close on Monday.",
        "One of the engineers, who asked not to be named, said the pier had moved.",
        "A person familiar with the talks said the mayor had agreed to pay.",
        "A spokesman said the bridge would close on Monday.",
        "One importer said the bridge would close on Monday."
      })
  void a_missing_reason_is_a_question(String text) {
    assertThat(kinds(text)).contains(Kind.NO_REASON).doesNotContain(Kind.REASON_GIVEN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mayor Ana Petrov said the bridge would close on Monday.",
        "The council said the bridge would close on Monday.",
        "The report says the pier has moved by two inches."
      })
  void a_source_that_readers_can_identify_needs_no_reason(String text) {
    assertThat(kinds(text)).doesNotContain(Kind.NO_REASON, Kind.REASON_GIVEN);
  }

  @Test
  void one_reason_holds_for_a_source_that_is_taken_up_again() {
    String text =
        """
        Two council officials, who asked not to be named because the talks are private, said the bridge would close.

        One of the officials said the pier had moved by two inches.""";
    assertThat(kinds(text)).containsExactly(Kind.REASON_GIVEN);
  }

  @Test
  void one_of_them_who_asks_for_it_has_a_reason_of_his_own_to_give() {
    String text =
        """
        A port officer, who asked not to be named because he feared for his post, said the pier was old.

        Some pilots doubt the chart. One of them, who declined to be named, said the pier had moved.""";
    assertThat(kinds(text)).containsExactly(Kind.REASON_GIVEN, Kind.NO_REASON);
  }

  @Test
  void a_clerk_and_the_clerk_are_one_question() {
    String text =
        """
        A clerk who watched from the roof said the pier had moved.

        \u201cIt moved at noon,\u201d said the clerk, who would not be named.""";
    assertThat(kinds(text)).containsExactly(Kind.NO_REASON);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Two council officials said the mayor should resign at once. | should
          \u201cI think she lost the room,\u201d a person close to the mayor said. | I think
          """)
  void an_opinion_of_a_nameless_source_is_a_question(String text, String words) {
    assertThat(words(text, Kind.UNNAMED_OPINION)).isEqualTo(words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mayor Ana Petrov said the engineer should resign.",
        "Two council officials said the bridge would close on Monday."
      })
  void a_named_opinion_or_nameless_information_is_none(String text) {
    assertThat(kinds(text)).doesNotContain(Kind.UNNAMED_OPINION);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          \u201cThe pier moved two inches,\u201d engineers said on Monday. | \u201cThe pier moved two inches,\u201d
          Some officials said that the mayor was \u201cangry about the crack\u201d. | \u201cangry about the crack\u201d
          """)
  void words_in_marks_of_several_people_are_a_question(String text, String words) {
    assertThat(words(text, Kind.SEVERAL_SPEAKERS)).isEqualTo(words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u201cThe pier moved two inches,\u201d said Ana Petrov, the mayor.",
        "\u201cThe pier moved two inches,\u201d engineers wrote in a letter.",
        "Engineers said the pier was \u201cunsafe\u201d.",
        "\u201cThe pier moved two inches,\u201d the Department of Roads said.",
        "\u201cThe pier moved two inches,\u201d said a member of the Roads and Bridges office."
      })
  void one_speaker_one_word_or_a_letter_is_none(String text) {
    assertThat(kinds(text)).doesNotContain(Kind.SEVERAL_SPEAKERS);
  }

  @Test
  void a_claim_that_is_bare_in_the_headline_and_attributed_below_is_a_question() {
    String text =
        """
        Crack in Millrace bridge grew for five months

        The town met on Monday to talk about the winter.

        Ana Petrov said the crack in the Millrace bridge grew for five months.""";
    assertThat(words(text, Kind.BARE_ELSEWHERE))
        .isEqualTo("Crack in Millrace bridge grew for five months");
  }

  @Test
  void another_number_or_a_denial_is_another_claim() {
    String told = "Ana Petrov said the crack in the Millrace bridge grew for five months.";
    assertThat(kinds("Crack in Millrace bridge grew for two months\n\n" + told))
        .doesNotContain(Kind.BARE_ELSEWHERE);
    assertThat(kinds("Crack in Millrace bridge never grew for five months\n\n" + told))
        .doesNotContain(Kind.BARE_ELSEWHERE);
  }
}
