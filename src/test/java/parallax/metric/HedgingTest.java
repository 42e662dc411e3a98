package parallax.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import parallax.model.Mark;
import parallax.model.Measurement;
import parallax.model.SentenceScore;
import parallax.model.Voice;

class HedgingTest {
  @Test
  void a_month_name_is_not_a_hedge() {
    assertThat(ReadText.words("hedging", "The bridge closed in May.")).isEmpty();
  }

  @Test
  void a_shield_keeps_the_semantic_class_of_the_other_scheme() {
    Mark mark = ReadText.mark("hedging", "The mill was reportedly sold.");

    assertThat(mark.type()).isEqualTo("shield");
    assertThat(mark.details())
        .containsEntry("semantic_class", "epistemic")
        .containsEntry("direction", "weakens");
  }

  @Test
  void a_booster_strengthens_and_is_counted_apart() {
    Finding finding = ReadText.measure("hedging", "The plan is clearly a mistake.");

    assertThat(finding.marks().get(0).details()).containsEntry("direction", "strengthens");
    assertThat(ReadText.measurement(finding, "hedging", "all").count()).isZero();
    assertThat(ReadText.measurement(finding, "hedging-booster", "all").count()).isEqualTo(1);
    assertThat(finding.scores()).extracting(SentenceScore::value).containsExactly(0.0);
  }

  @Test
  void a_vague_source_is_a_weasel_and_the_same_words_count_once() {
    Finding finding = ReadText.measure("hedging", "Analysts say the price fell.");

    assertThat(finding.marks()).extracting(Mark::type).containsExactly("weasel");
    assertThat(ReadText.measurement(finding, "hedging-weasel", "own").count()).isEqualTo(1);
    assertThat(ReadText.measurement(finding, "hedging", "all").count()).isZero();
    assertThat(finding.scores()).extracting(SentenceScore::value).containsExactly(1.0);
  }

  @Test
  void a_hedge_stands_in_the_voice_of_its_words() {
    Finding finding = ReadText.measure("hedging", "\"The mill might close,\" Ada Quill said.");

    assertThat(finding.marks()).extracting(Mark::voice).containsExactly(Voice.QUOTED);
    assertThat(ReadText.measurement(finding, "hedging", "quoted").count()).isEqualTo(1);
    assertThat(ReadText.measurement(finding, "hedging", "own").count()).isZero();
  }

  @Test
  void a_rate_has_a_tally_for_each_paragraph_and_its_evidence() {
    Finding finding = ReadText.measure("hedging", "The mill may close.\nIt stands by the river.");
    Measurement own = ReadText.measurement(finding, "hedging", "own");

    assertThat(own.tallies()).hasSize(2);
    assertThat(own.base()).isEqualTo(9);
    assertThat(own.evidence()).hasSize(1);
    assertThat(own.value()).isEqualTo(1000.0 / 9);
  }

  @Test
  void a_plain_reporting_word_is_no_hedge() {
    assertThat(ReadText.words("hedging", "Ada Quill said the mill closed.")).isEmpty();
    assertThat(ReadText.words("hedging", "Ada Quill claimed that the mill closed.")).isEmpty();
  }

  @Test
  void a_condition_of_a_source_is_marked_but_not_counted() {
    Finding finding = ReadText.measure("hedging", "Ada Quill said the mill shuts if prices fall.");

    assertThat(finding.marks()).extracting(Mark::type).containsExactly("condition");
    assertThat(ReadText.measurement(finding, "hedging", "all").count()).isZero();
  }

  @Test
  void vague_words_weigh_together_without_being_marked() {
    assertThat(ReadText.words("hedging", "Many cooks use salt in some soups.")).isEmpty();
    assertThat(uncertain("Many cooks use salt in some soups.")).isTrue();
    assertThat(uncertain("Three cooks used salt in both soups.")).isFalse();
  }

  @Test
  void a_modal_of_one_thing_makes_a_sentence_uncertain_and_one_of_things_in_general_does_not() {
    assertThat(uncertain("The bridge may close in spring.")).isTrue();
    assertThat(uncertain("Tickets may be bought at the gate.")).isFalse();
    assertThat(uncertain("A guest could also eat in the garden.")).isFalse();
  }

  @Test
  void a_condition_alone_leaves_a_sentence_certain() {
    assertThat(uncertain("If the dam breaks, the valley will flood.")).isFalse();
  }

  @Test
  void every_sentence_is_judged_by_its_own_marks() {
    Finding finding =
        ReadText.measure("hedging", "The mill closed. It might open again. The well is dry.");

    assertThat(finding.scores()).extracting(SentenceScore::value).containsExactly(0.0, 1.0, 0.0);
  }

  @Test
  void if_after_a_verb_of_asking_is_an_investigation() {
    Mark mark = ReadText.mark("hedging", "The council asked if the pump was new.");

    assertThat(mark.type()).isEqualTo("investigation");
    assertThat(mark.details()).containsEntry("semantic_class", "investigation");
  }

  @Test
  void a_pronoun_is_no_weasel() {
    assertThat(ReadText.words("hedging", "They say the price fell.")).isEmpty();
  }

  @Test
  void a_rule_that_nobody_wrote_is_refused() {
    assertThatThrownBy(() -> HedgeRule.named("full-moon")).hasMessageContaining("full-moon");
  }

  private static boolean uncertain(String text) {
    return ReadText.measure("hedging", text).scores().get(0).value() == 1;
  }
}
