package parallax.nlp;

import opennlp.tools.ml.model.Context;

/** What one word says about its own tag and about those of its neighbours; immutable. */
final class WordWeights {
  /** The word. */
  final String text;

  /** For each tag, the sum of all weights of the word itself. */
  final double[] alone;

  /** For each tag, whether the dictionary allows it. */
  final boolean[] allowed;

  /** Weights where the word stands one or two places before, or one or two after. */
  final Context before;

  final Context twoBefore;
  final Context after;
  final Context twoAfter;

  WordWeights(String text, double[] alone, boolean[] allowed, TagWeights weights) {
    this.text = text;
    this.alone = alone;
    this.allowed = allowed;
    before = weights.of("p=" + text);
    twoBefore = weights.of("pp=" + text);
    after = weights.of("n=" + text);
    twoAfter = weights.of("nn=" + text);
  }
}
