package parallax.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import parallax.lexicon.LexiconEntry;
import parallax.model.Mark;
import parallax.model.SentenceScore;
import parallax.model.Voice;

class LoadedTermsTest {
  @Test
  void a_mark_says_family_weight_and_reason() {
    Mark mark = ReadText.mark("loaded", "It was a vile scheme.");

    assertThat(mark.type()).isEqualTo("emotive");
    assertThat(mark.details())
        .containsEntry("family", "framing")
        .containsEntry("target", "scheme")
        .containsEntry("weight", "0.60")
        .containsKey("confidence");
    assertThat(mark.details().get("reason"))
        .matches(
            "emotive term in the lexicon, weight 0.60, in a sentence that scores 0\\.\\d\\d,"
                + " outlet's own voice");
  }

  @Test
  void a_loaded_word_in_a_quotation_is_the_speakers_and_weighs_less() {
    Finding own = ReadText.measure("loaded", "It was a vile scheme.");
    Finding quoted = ReadText.measure("loaded", "\"It was a vile scheme,\" Ada Quill said.");

    assertThat(quoted.marks()).allMatch(mark -> mark.voice() == Voice.QUOTED);
    assertThat(ReadText.measurement(own, "loaded-framing", "own").count()).isEqualTo(1);
    assertThat(ReadText.measurement(quoted, "loaded-framing", "own").count()).isZero();
    assertThat(score(quoted, "loaded")).isLessThan(score(own, "loaded"));
  }

  @Test
  void who_is_spoken_of_never_changes_the_score() {
    List<String> sentences =
        List.of(
            "The shameless attack by %s on the town was a disgrace.",
            "Two %s were seen near the harbour on Friday.",
            "Last week %s pushed a reckless plan through the chamber.",
            "The mayor met %s and praised the bakers.");
    List<String> groups =
        List.of(
            "Muslims",
            "Christians",
            "Jews",
            "Russians",
            "Americans",
            "Republicans",
            "Democrats",
            "liberals",
            "conservatives",
            "immigrants",
            "socialists",
            "Catholics");
    for (String sentence : sentences) {
      assertThat(groups)
          .as(sentence)
          .extracting(
              group -> score(ReadText.measure("loaded", sentence.formatted(group)), "loaded"))
          .containsOnly(
              score(ReadText.measure("loaded", sentence.formatted("Buddhists")), "loaded"));
    }
  }

  @Test
  void a_plain_report_lies_below_the_decision_and_a_tirade_above() {
    assertThat(
            score(
                ReadText.measure("loaded", "The council said on Friday the bridge will open."),
                "loaded"))
        .isLessThan(0.5);
    assertThat(
            score(
                ReadText.measure(
                    "loaded", "The shameless council and its corrupt cronies sold out the town!"),
                "loaded"))
        .isGreaterThan(0.5);
  }

  @Test
  void an_unsure_word_is_marked_only_where_its_sentence_is_loaded() {
    assertThat(
            ReadText.words(
                "loaded",
                "The report named a false address in Harbour Street on Friday, police said."))
        .isEmpty();
    assertThat(ReadText.words("loaded", "Shameless cronies peddled their false and vile lies!"))
        .contains("false");
  }

  @Test
  void the_target_is_the_noun_behind_an_adjective_a_verbs_object_or_a_subject() {
    assertThat(target("It was a vile scheme.")).isEqualTo("scheme");
    assertThat(target("The minister slammed the budget.")).isEqualTo("budget");
    assertThat(target("The answer was pathetic.")).isEqualTo("answer");
  }

  @Test
  void the_probability_is_the_score_moved_to_the_odds_of_news() {
    assertThat(LoadedScores.probability(0.5)).isCloseTo(0.11, within(0.005));
    assertThat(LoadedScores.probability(0)).isZero();
    assertThat(LoadedScores.probability(1)).isEqualTo(1);
  }

  @Test
  void a_presupposing_phrase_is_of_the_other_family() {
    Finding finding = ReadText.measure("loaded", "The mill managed to stay open.");

    assertThat(finding.marks()).extracting(Mark::type).containsExactly("implicative");
    assertThat(ReadText.measurement(finding, "loaded-epistemological", "own").count()).isEqualTo(1);
    assertThat(ReadText.measurement(finding, "loaded-framing", "all").count()).isZero();
  }

  @Test
  void marks_round_words_that_nobody_said_are_scare_quotes() {
    assertThat(
            ReadText.words("loaded", "The shameless firm sent its \"gift\" back to the poor town."))
        .containsExactly("shameless", "gift");
    assertThat(ReadText.words("loaded", "They read a book called \"winter\" at school.")).isEmpty();
  }

  @Test
  void a_reporting_word_is_never_in_the_list() {
    Set<String> reporting = Set.copyOf(terms("reporting"));

    assertThat(terms("loaded")).doesNotContainAnyElementsOf(reporting);
  }

  private static String target(String text) {
    return ReadText.mark("loaded", text).details().getOrDefault("target", "");
  }

  private static List<String> terms(String lexicon) {
    return ReadText.LEXICONS.get(lexicon).entries().stream().map(LexiconEntry::term).toList();
  }

  private static double score(Finding finding, String name) {
    return finding.scores().stream()
        .filter(score -> score.name().equals(name))
        .mapToDouble(SentenceScore::value)
        .sum();
  }
}
