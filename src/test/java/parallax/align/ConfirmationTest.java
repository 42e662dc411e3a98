package parallax.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import parallax.model.Alignment;
import parallax.model.Event;
import parallax.model.Reading;
import parallax.model.Statement;
import parallax.model.Telling;
import parallax.vector.WordVectors;

/** Which sentences of few common words are one statement, and how much of them is. */
class ConfirmationTest {
  private static final String OTHER = "\nGulls nested on the roof of the school in spring.";

  private static List<String> told(String first, String second) {
    Event event = Texts.event(Texts.read("Alder Post", first), Texts.read("Birch Sun", second));
    Alignment found = new Aligner(WordVectors.bundled()).align(event);
    return found.statements().stream()
        .flatMap(statement -> statement.tellings().stream())
        .map(telling -> words(event, telling))
        .toList();
  }

  private static String words(Event event, Telling telling) {
    Reading reading = event.readings().get(telling.article());
    return telling.span().cut(reading.article().text());
  }

  @Test
  void a_sentence_is_cut_to_the_clause_that_the_other_tells_too() {
    assertThat(
            told(
                "Farmers blocked the market square for three days with carts of rotten turnips,"
                    + " after the mayor of Lornay resigned over the bridge contract."
                    + OTHER,
                "The mayor of Lornay resigned over the bridge contract."))
        .containsExactly(
            "the mayor of Lornay resigned over the bridge contract.",
            "The mayor of Lornay resigned over the bridge contract.");
  }

  @Test
  void a_cut_never_parts_the_words_of_a_source_from_who_said_them() {
    assertThat(
            told(
                "The mayor of Lornay will resign over the bridge contract, said Olan Vesk, who runs"
                    + " the timber yard behind the old customs house with two of his cousins.",
                "The mayor of Lornay will resign over the bridge contract."))
        .first()
        .asString()
        .contains("said Olan Vesk");
  }

  @Test
  void the_same_words_about_two_people_are_not_one_statement() {
    assertThat(
            told(
                "Gulls nested on the roof.\nIlka Brandt wants the lock at Lornay kept open for"
                    + " barges through the long winter months.",
                "Snow fell in the hills.\nOlan Vesk doubts that barges need any lock as deep as the"
                    + " engineers drew it last spring."))
        .isEmpty();
  }

  @Test
  void first_sentences_that_tell_the_central_fact_are_one_statement_over_all_texts() {
    Event event =
        Texts.event(
            Texts.read(
                "Alder Post", "President Ilka Brandt urged Premier Olan Vesk to reopen the lock."),
            Texts.read(
                "Birch Sun",
                "President Ilka Brandt asked Premier Olan Vesk to open the lock soon."),
            Texts.read(
                "Cedar News",
                "A senior envoy of President Ilka Brandt has urged the premier to open the lock."));
    List<Statement> statements = new Aligner(WordVectors.bundled()).align(event).statements();
    assertThat(statements.get(0).tellings()).extracting(Telling::article).containsExactly(0, 1, 2);
  }
}
