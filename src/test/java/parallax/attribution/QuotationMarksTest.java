package parallax.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every kind of quotation mark, and what looks like one. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QuotationMarksTest {
  private final Told told = new Told();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          “The pier is safe,” Ina Velt said. | “The pier is safe,”
          "The pier is safe," Ina Velt said. | "The pier is safe,"
          ‘The pier is safe,’ Ina Velt said. | ‘The pier is safe,’
          'The pier is safe,' Ina Velt said. | 'The pier is safe,'
          “He told me ‘go home’ and I went,” Ina Velt said. | “He told me ‘go home’ and I went,”
          'It's Velt's pier and it isn't safe,' Ina Velt said. | 'It's Velt's pier and it isn't safe,'
          ‘The sailors’ boat sank in the ’90s,’ Ina Velt said. | ‘The sailors’ boat sank in the ’90s,’
          """)
  void a_quotation_is_found_in_all_marks(String text, String content) {
    assertThat(told.lines(text)).containsExactly("Ina Velt | said | " + content);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          Ina Velt told Tom Arn 'not to close the pier.' | 'not to close the pier.'
          Ina Velt spoke to Tom Arn, advising him “not to close the pier.” | “not to close the pier.”
          """)
  void an_infinitive_in_marks_is_what_was_said(String text, String content) {
    assertThat(told.lines(text)).singleElement().asString().endsWith("| " + content);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The storms of the '90s tore down the sailors' houses.",
        "The captain's boat and the sailors' boats lay in the bay.",
        "The so-called ‘mother of piers’ fell in March.",
        "The film “The Long Pier” opened on Friday.",
        "The sailors 'borrowed' a boat."
      })
  void what_only_looks_like_speech_is_none(String text) {
    assertThat(told.lines(text)).isEmpty();
  }

  @Test
  void a_quotation_over_paragraphs_whose_marks_open_again_keeps_its_speaker() {
    String text =
        """
        Ina Velt was clear. “The pier is old,” she said. “It was built in a hurry.

        “It will be rebuilt in stone.”""";
    assertThat(told.lines(text))
        .anySatisfy(line -> assertThat(line).contains("she | said | “The pier is old,”"))
        .anySatisfy(line -> assertThat(line).contains("It will be rebuilt in stone"));
    assertThat(told.observe(text).attributions())
        .allSatisfy(one -> assertThat(one.source()).isPresent());
  }

  @Test
  void an_odd_mark_spoils_its_own_paragraph_alone() {
    String text =
        """
        The pier is “old and the boats are older.

        “The pier is safe,” Ina Velt said.""";
    assertThat(told.lines(text)).contains("Ina Velt | said | “The pier is safe,”");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ina Velt denied that the pier was unsafe. | Ina Velt | denied | that the pier was unsafe
          Ina Velt has repeatedly said the pier is safe. | Ina Velt | has repeatedly said | the pier is safe
          Ina Velt did not say that the pier was safe. | Ina Velt | did not say | that the pier was safe
          Ina Velt told Reuters that the pier was safe. | Ina Velt | told | that the pier was safe
          Ina Velt asked whether the pier was safe. | Ina Velt | asked | whether the pier was safe
          The town insisted that it had not sold the pier, but was merely asking. | The town | insisted | that it had not sold the pier, but was merely asking
          """)
  void a_cue_keeps_its_negation_and_its_adverbs(
      String text, String source, String cue, String content) {
    assertThat(told.lines(text)).contains(source + " | " + cue + " | " + content);
  }
}
