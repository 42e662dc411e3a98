package parallax.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import parallax.model.Source;
import parallax.model.SourceType;

/** Who a source is: its words, its type, and for whom a pronoun or a last name stands. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SourceIdentityTest {
  private Optional<Told> told = Optional.empty();

  @BeforeAll
  void load_the_models_once() {
    told = Optional.of(new Told());
  }

  private List<String> told(String text) {
    return told.orElseThrow().lines(text);
  }

  private Source source(String text, int index) {
    return told.orElseThrow().observe(text).attributions().get(index).source().orElseThrow();
  }

  @Test
  void a_source_has_its_type() {
    assertThat(source("Analysts said the pier was safe.", 0).type()).isEqualTo(SourceType.VAGUE);
    assertThat(source("Two council officials said the pier was safe.", 0).type())
        .isEqualTo(SourceType.UNNAMED);
    assertThat(source("The report said the pier was safe.", 0).type())
        .isEqualTo(SourceType.DOCUMENT);
    assertThat(source("Mayor Oda Marsh said the pier was safe.", 0).type())
        .isEqualTo(SourceType.NAMED);
  }

  @Test
  void a_pronoun_or_last_name_stands_for_the_person_named_before() {
    String text = "Oda Marsh said the pier was safe. She added that Marsh would pay.";
    assertThat(source(text, 1).referent()).contains("Oda Marsh");
    assertThat(source("Oda Marsh came. Marsh said the pier was safe.", 0).referent())
        .contains("Oda Marsh");
  }

  @Test
  void a_firm_in_the_plural_is_a_body_and_a_crowd_is_none() {
    assertThat(source("Boats waited as Orlen Terminals said the pier was safe.", 0).type())
        .isEqualTo(SourceType.INSTITUTION);
    assertThat(source("Harbor officials said the harbor was safe.", 0).type())
        .isEqualTo(SourceType.VAGUE);
    assertThat(source("Orlen officials said the harbor was safe.", 0).type())
        .isEqualTo(SourceType.UNNAMED);
  }

  @Test
  void who_stands_for_people_and_not_for_the_name_next_to_it() {
    String text = "Ina Velt met two aides of the Port of Orlen, who said the pier was safe.";
    assertThat(source(text, 0).type()).isNotEqualTo(SourceType.NAMED);
  }

  @Test
  void he_is_the_nameless_man_of_the_sentence_before() {
    String text =
        "Ina Velt left. A dealer with two of them on the pier said he might sell. He hopes to return.";
    assertThat(source(text, 1).referent()).contains("A dealer with two of them on the pier");
  }

  @Test
  void two_joined_names_are_one_source() {
    assertThat(told("Ina Velt and Oda Marsh said the pier was safe."))
        .containsExactly("Ina Velt and Oda Marsh | said | the pier was safe");
  }

  @Test
  void an_apposition_or_a_bracket_belongs_to_the_source() {
    assertThat(told("Ina Velt, the harbour master, said the pier was safe."))
        .containsExactly("Ina Velt, the harbour master, | said | the pier was safe");
    assertThat(told("Ina Velt (Orlen) said the pier was safe."))
        .containsExactly("Ina Velt (Orlen) | said | the pier was safe");
    assertThat(told("\u201cThe pier is safe,\u201d said Ina Velt, who runs the harbour."))
        .containsExactly("Ina Velt, who runs the harbour | said | \u201cThe pier is safe,\u201d");
  }

  @Test
  void a_relative_pronoun_is_the_source_and_stands_for_the_phrase_before_it() {
    String text = "The harbour trained sailors who say the pier is safe.";
    assertThat(told(text)).containsExactly("who | say | the pier is safe");
    assertThat(source(text, 0).referent()).contains("sailors");
  }
}
