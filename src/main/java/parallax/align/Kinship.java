package parallax.align;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import parallax.lexicon.WordKeys;
import parallax.model.Token;
import parallax.vector.WordVectors;

/** How near a word comes to what another passage says: the same word, or one that means alike. */
final class Kinship {
  private final WordVectors vectors;
  private final Map<Token, double[]> known = new IdentityHashMap<>();
  private final Map<Passage, List<double[]>> words = new IdentityHashMap<>();

  Kinship(WordVectors vectors) {
    this.vectors = vectors;
  }

  /** 1 for a word that the passage has, else the likeness of the nearest; names never come near. */
  double of(Token token, Passage passage) {
    if (passage.keys().contains(WordKeys.key(token.text()))) {
      return 1;
    }
    if (!hasKin(token)) {
      return 0;
    }
    double best = 0;
    double[] here = vector(token);
    for (double[] there : words.computeIfAbsent(passage, this::vectors)) {
      best = StrictMath.max(best, WordVectors.cosine(here, there));
    }
    return best;
  }

  private List<double[]> vectors(Passage passage) {
    return passage.sentence().tokens().stream().filter(Kinship::hasKin).map(this::vector).toList();
  }

  private static boolean hasKin(Token token) {
    return WordKeys.hasContent(token) && !WordKeys.isNumber(token) && !WordKeys.isName(token);
  }

  private double[] vector(Token token) {
    return known.computeIfAbsent(token, one -> vectors.mean(List.of(one.text())));
  }
}
