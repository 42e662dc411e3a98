package parallax.metric;

import parallax.lexicon.Lexicons;
import parallax.model.Observed;

/**
 * How loaded a sentence is: the weights of its words, its terms of the list and its context, as a
 * probability on text of which half is loaded. {@code loaded_p} moves that score to the odds of
 * real news (prior shift, Elkan 2001).
 */
final class LoadedScores {
  /** Share of sentences of real news with lexical bias (BASIL, Fan et al. 2019). */
  static final double BASE_RATE = 0.06;

  /** Set by hand, after the reliability on whole articles. */
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
   * The score at the base rate of real news instead of one loaded sentence in two. Its odds are
   * drawn together, since news spreads less far from its middle than the sentences of a test set.
   */
  static double probability(double loaded) {
    double logit =
        SPREAD * StrictMath.log(loaded / (1 - loaded))
            + StrictMath.log(BASE_RATE / (1 - BASE_RATE));
    return 1 / (1 + StrictMath.exp(-logit));
  }
}
