package parallax.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import parallax.model.Attribution;
import parallax.model.Observed;
import parallax.model.Span;
import parallax.model.Voice;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AttributorTest {
  private Optional<Told> told = Optional.empty();

  @BeforeAll
  void load_the_models_once() {
    told = Optional.of(new Told());
  }

  private Observed observe(String text) {
    return told.orElseThrow().observe(text);
  }

  private List<String> told(String text) {
    return told.orElseThrow().lines(text);
  }

  private List<String> forms(String text) {
    return observe(text).attributions().stream().map(one -> one.form().label()).toList();
  }

  @Test
  void a_quotation_goes_to_the_speaker_behind_it() {
    assertThat(told("\u201cThe pier is closed until spring,\u201d Ina Velt said."))
        .containsExactly("Ina Velt | said | \u201cThe pier is closed until spring,\u201d");
    assertThat(told("\"The pier is closed until spring,\" said harbour master Ina Velt."))
        .containsExactly("harbour master Ina Velt | said | \"The pier is closed until spring,\"");
  }

  @Test
  void a_quotation_goes_to_the_speaker_before_it() {
    assertThat(told("Ina Velt said: \u201cThe pier is closed until spring.\u201d"))
        .containsExactly("Ina Velt | said: | \u201cThe pier is closed until spring.\u201d");
  }

  @Test
  void a_split_quotation_is_one_attribution() {
    String text =
        "\u201cThe pier is closed,\u201d Ina Velt said, \u201cand it will stay closed.\u201d";
    assertThat(told(text))
        .containsExactly(
            "Ina Velt | said | \u201cThe pier is closed,\u201d + \u201cand it will stay closed.\u201d");
  }

  @Test
  void a_later_quotation_of_the_paragraph_inherits_its_speaker() {
    String text =
        "\u201cThe pier is closed,\u201d Ina Velt said. \u201cWe found rust in every beam.\u201d";
    assertThat(told(text))
        .containsExactly(
            "Ina Velt | said | \u201cThe pier is closed,\u201d",
            "Ina Velt | - | \u201cWe found rust in every beam.\u201d");
  }

  @Test
  void a_feeling_inside_the_next_clause_does_not_take_the_quotation() {
    String text =
        "Some aides stated that Velt was 'tired, and the council was waiting,' suggesting that"
            + " Marsh felt the pressure of the vote.";
    assertThat(told(text)).noneMatch(line -> line.startsWith("Marsh |") && line.contains("'tired"));
  }

  @Test
  void an_unpaired_mark_spoils_its_own_paragraph_only() {
    String text =
        "He called it \u201ca fine pier and left.\n\n"
            + "\u201cThe pier is closed until spring,\u201d Ina Velt said.";
    assertThat(told(text))
        .contains("Ina Velt | said | \u201cThe pier is closed until spring,\u201d");
  }

  @Test
  void scare_quotes_are_no_attribution() {
    assertThat(told("The \u201cgreen\u201d pier opened on Monday.")).isEmpty();
  }

  @Test
  void an_apostrophe_opens_no_quotation() {
    assertThat(told("The lawmakers' plan of the '90s was the mayor's idea.")).isEmpty();
  }

  @Test
  void a_displayed_quotation_needs_no_marks() {
    String text =
        "The council published its answer. The statement read:\n\n"
            + "The pier is a danger to all who use it and we are closing it.";
    assertThat(forms(text)).containsExactly("displayed");
    assertThat(told(text).get(0)).startsWith("The statement | read: | The pier is a danger");
  }

  @Test
  void reported_speech_has_a_source_a_whole_cue_and_a_clause() {
    assertThat(told("Officials have repeatedly said that the pier was safe."))
        .containsExactly("Officials | have repeatedly said | that the pier was safe");
    assertThat(told("The union told the Herald that the pier was unsafe."))
        .containsExactly("The union | told | that the pier was unsafe");
    assertThat(told("The pier is unsafe, the union said."))
        .containsExactly("the union | said | The pier is unsafe");
  }

  @Test
  void a_fragment_in_marks_makes_reported_speech_partial() {
    assertThat(forms("Ina Velt said the pier was \u201ca danger to all\u201d of the town."))
        .containsExactly("partial");
  }

  @Test
  void a_second_verb_of_the_same_subject_ends_the_first_content() {
    assertThat(told("Velt demanded a new pier and urged the council to pay."))
        .contains("Velt | demanded | a new pier");
  }

  @Test
  void a_trailing_speaker_is_not_part_of_what_was_said() {
    assertThat(told("Velt urged the council to close the pier, aides say."))
        .contains("Velt | urged | the council to close the pier");
  }

  @Test
  void a_participle_after_a_comma_belongs_to_the_main_subject() {
    assertThat(told("Marsh praised the work of the harbour, saying it had saved lives."))
        .contains("Marsh | saying | it had saved lives");
  }

  @Test
  void what_a_source_does_meanwhile_is_no_part_of_it() {
    assertThat(told("Ina Velt, citing a report, said the pier was safe."))
        .contains("Ina Velt | said | the pier was safe");
  }

  @Test
  void a_phrase_keeps_what_it_hangs_on() {
    assertThat(told("A survey conducted by the harbour office found that the pier is safe."))
        .containsExactly(
            "A survey conducted by the harbour office | found | that the pier is safe");
    assertThat(told("Nearly half of the sailors said the pier was safe."))
        .containsExactly("Nearly half of the sailors | said | the pier was safe");
  }

  @Test
  void what_was_praised_or_opposed_is_a_phrase_in_the_outlets_words() {
    String text = "Ina Velt praised the new pier in an interview.";
    assertThat(told(text)).containsExactly("Ina Velt | praised | the new pier");
    assertThat(observe(text).attributions().get(0).act()).isEqualTo(Attribution.Act.OTHER);
    assertThat(observe(text).voices()).isEmpty();
  }

  @Test
  void a_report_ends_where_the_outlet_goes_on() {
    assertThat(told("Ina Velt said the pier was safe, but she closed it on Monday."))
        .containsExactly("Ina Velt | said | the pier was safe");
    assertThat(told("Ina Velt defended the pier, which has cost a fortune."))
        .containsExactly("Ina Velt | defended | the pier");
  }

  @Test
  void a_belief_inside_a_statement_is_a_part_of_it() {
    assertThat(told("Ina Velt said the sailors hoped to keep the pier."))
        .containsExactly("Ina Velt | said | the sailors hoped to keep the pier");
  }

  @Test
  void two_single_marks_are_one_double_mark() {
    assertThat(told("''The pier is closed until spring,'' Ina Velt said."))
        .containsExactly("Ina Velt | said | ''The pier is closed until spring,''");
  }

  @Test
  void maintaining_ties_and_declining_to_comment_are_no_speech() {
    assertThat(told("The port maintains ties with the towns that helped to build it.")).isEmpty();
    assertThat(told("Ina Velt declined to comment.")).isEmpty();
  }

  @Test
  void according_to_stands_before_or_behind_its_content() {
    assertThat(told("According to the harbour office, the pier is shut."))
        .containsExactly("the harbour office | According to | the pier is shut");
    assertThat(told("The pier is shut, according to people familiar with the plan."))
        .containsExactly("people familiar with the plan | according to | The pier is shut");
  }

  @Test
  void content_attributed_to_nobody_is_unsourced() {
    String text = "It is widely seen as a failure of the council.";
    Observed observed = observe(text);
    assertThat(told(text)).containsExactly("- | is widely seen | as a failure of the council");
    Span failure = new Span(text.indexOf("failure"), text.indexOf("failure") + 7);
    assertThat(observed.voiceAt(failure)).isEqualTo(Voice.UNSOURCED);
  }

  @Test
  void source_and_cue_are_the_outlets_own_words() {
    String text = "Officials said the pier was \u201ca danger\u201d to boats.";
    Observed observed = observe(text);
    assertThat(observed.voiceAt(new Span(0, 9))).isEqualTo(Voice.OWN);
    assertThat(observed.voiceAt(new Span(10, 14))).isEqualTo(Voice.OWN);
    assertThat(observed.voiceAt(new Span(15, 18))).isEqualTo(Voice.ATTRIBUTED);
    int danger = text.indexOf("danger");
    assertThat(observed.voiceAt(new Span(danger, danger + 6))).isEqualTo(Voice.QUOTED);
  }

  @Test
  void belief_and_intention_are_told_apart_from_speech() {
    assertThat(observe("Residents fear that the pier will fall.").attributions())
        .extracting(Attribution::act)
        .containsExactly(Attribution.Act.BELIEF);
    assertThat(observe("The council wants to close the pier.").attributions())
        .extracting(Attribution::act)
        .containsExactly(Attribution.Act.INTENTION);
  }

  @Test
  void the_same_text_gives_the_same_attributions() {
    String text = "Ina Velt said the pier was safe. It is widely seen as a failure.";
    assertThat(observe(text)).isEqualTo(observe(text));
  }
}
