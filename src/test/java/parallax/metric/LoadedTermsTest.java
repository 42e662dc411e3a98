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
        .containsEntry("reason", "emotive term in the lexicon, outlet's own voice")
        .containsKey("weight");
  }

  @Test
  void a_loaded_word_in_a_quotation_is_the_speakers_and_weighs_half() {
    Finding own = ReadText.measure("loaded", "It was a vile scheme.");
    Finding quoted = ReadText.measure("loaded", "\"It was a vile scheme,\" Ada Quill said.");

    assertThat(quoted.marks()).extracting(Mark::voice).containsExactly(Voice.QUOTED);
    assertThat(ReadText.measurement(quoted, "loaded-framing", "own").count()).isZero();
    assertThat(score(quoted, "loaded")).isCloseTo(score(own, "loaded") / 2, within(1e-9));
  }

  @Test
  void the_probability_is_the_score_at_the_base_rate_of_news() {
    assertThat(LoadedScores.probability(0.5)).isCloseTo(LoadedScores.BASE_RATE, within(1e-9));
    assertThat(LoadedScores.probability(0)).isZero();
    assertThat(LoadedScores.probability(1)).isEqualTo(1);
  }

  @Test
  void a_presupposing_phrase_is_of_the_other_family_and_leaves_the_score_alone() {
    Finding finding = ReadText.measure("loaded", "The mill managed to stay open.");

    assertThat(finding.marks()).extracting(Mark::type).containsExactly("implicative");
    assertThat(ReadText.measurement(finding, "loaded-epistemological", "own").count()).isEqualTo(1);
    assertThat(score(finding, "loaded")).isZero();
  }

  @Test
  void marks_round_words_that_nobody_said_are_scare_quotes() {
    assertThat(ReadText.words("loaded", "The firm sent its \"gift\" back to the town."))
        .containsExactly("gift");
    assertThat(ReadText.words("loaded", "They read a book called \"winter\" at school.")).isEmpty();
  }

  @Test
  void a_reporting_word_is_never_in_the_list() {
    Set<String> reporting = Set.copyOf(terms("reporting"));

    assertThat(terms("loaded")).doesNotContainAnyElementsOf(reporting);
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
