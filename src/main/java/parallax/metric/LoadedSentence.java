package parallax.metric;

import java.util.List;
import parallax.model.Cue;
import parallax.model.Observed;
import parallax.model.Sentence;
import parallax.model.Voice;

/**
 * A sentence with what was found in it before anything is decided.
 *
 * @param sentence the sentence
 * @param terms terms of the list that context allows, in order
 * @param cues words of attribution
 */
record LoadedSentence(Sentence sentence, List<Candidate> terms, List<Cue> cues) {
  LoadedSentence {
    terms = List.copyOf(terms);
    cues = List.copyOf(cues);
  }

  /**
   * How much its framing terms say together: 1 - product of (1 - weight), where a weight in a
   * quotation counts half.
   */
  double terms(Observed observed) {
    double rest = 1;
    for (Candidate candidate : terms) {
      if (candidate.entry().more("family").equals(LoadedTerms.FRAMING)) {
        double weight = LoadedTerms.weight(candidate.entry());
        rest *= 1 - (observed.voiceAt(candidate.span()) == Voice.QUOTED ? weight / 2 : weight);
      }
    }
    return 1 - rest;
  }
}
