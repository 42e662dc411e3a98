package parallax.metric;

import java.util.ArrayList;
import java.util.List;
import parallax.model.Document;
import parallax.model.Mark;
import parallax.model.Sentence;
import parallax.model.SentenceScore;
import parallax.model.Voice;

/**
 * How loaded a sentence is, from the weights of its framing terms: {@code loaded = 1 - product of
 * (1 - weight)}, where a weight in a quotation counts half. {@code loaded_p} moves that score from
 * even odds to the odds of real news (prior shift, Elkan 2001).
 */
final class LoadedScores {
  /** Share of sentences of real news with lexical bias (BASIL, Fan et al. 2019). */
  static final double BASE_RATE = 0.06;

  private LoadedScores() {}

  /** Two scores, {@code loaded} and {@code loaded_p}, for every sentence in order. */
  static List<SentenceScore> of(List<Mark> marks, Document document) {
    List<SentenceScore> scores = new ArrayList<>();
    for (int i = 0; i < document.sentences().size(); i++) {
      double loaded = loaded(marks, document.sentences().get(i));
      scores.add(new SentenceScore(i, "loaded", loaded));
      scores.add(new SentenceScore(i, "loaded_p", probability(loaded)));
    }
    return scores;
  }

  private static double loaded(List<Mark> marks, Sentence sentence) {
    double rest = 1;
    for (Mark mark : marks) {
      boolean framing = LoadedTerms.FRAMING.equals(mark.details().get("family"));
      if (framing && sentence.span().contains(mark.span())) {
        double weight = Double.parseDouble(mark.details().getOrDefault("weight", "0"));
        rest *= 1 - (mark.voice() == Voice.QUOTED ? weight / 2 : weight);
      }
    }
    return 1 - rest;
  }

  /** The score at the base rate of real news instead of one loaded sentence in two. */
  static double probability(double loaded) {
    double yes = loaded * BASE_RATE;
    double no = (1 - loaded) * (1 - BASE_RATE);
    return yes / (yes + no);
  }
}
