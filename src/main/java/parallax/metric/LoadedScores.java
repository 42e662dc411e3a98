package parallax.metric;

import parallax.lexicon.Lexicons;
import parallax.model.Observed;

/**
 * How loaded a sentence is: the weights of its words, its terms of the list and its context, as a
 * probability on text of which half is loaded. {@code loaded_p} moves that score to the odds of
 * real news (prior shift, Elkan 2001).
 */
final class LoadedScores {
  /** Set by hand: log-odds of a sentence of news that lies at the decision. */
  private static final double MIDDLE = -2.1;

  /** Set by hand: news spreads less far from its middle than balanced test sentences do. */
  private static final double SPREAD = 0.7;

  private final LoadedFeatures features;
  private final LoadedModel model;

  LoadedScores(Lexicons lexicons, LoadedModel model) {
    this.features = new LoadedFeatures(lexicons.get("groups"));
    this.model = model;
  }

  /** The score, 0 to 1, whose own decision is at .5. */
  double loaded(Observed observed, LoadedSentence found) {
    double[] sum = {model.weight("bias")};
    features.of(observed, found, (name, value) -> sum[0] += model.weight(name) * value);
    return 1 / (1 + StrictMath.exp(-sum[0]));
  }

  /**
   * The score moved to real news: over whole articles (BASIL, Fan et al. 2019) the mean is the
   * share of sentences with lexical bias, about 6 in 100.
   */
  static double probability(double loaded) {
    double logit = SPREAD * StrictMath.log(loaded / (1 - loaded)) + MIDDLE;
    return 1 / (1 + StrictMath.exp(-logit));
  }
}
