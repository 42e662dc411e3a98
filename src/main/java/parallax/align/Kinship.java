package parallax.align;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parallax.lexicon.WordKeys;
import parallax.model.Token;
import parallax.vector.WordVectors;

/** How near a word comes to what another passage says: the same word, or one that means alike. */
final class Kinship {
  private final WordVectors vectors;
  private final Map<String, double[]> known = new HashMap<>();

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
    for (Token there : passage.sentence().tokens()) {
      if (hasKin(there)) {
        best = StrictMath.max(best, WordVectors.cosine(here, vector(there)));
      }
    }
    return best;
  }

  private static boolean hasKin(Token token) {
    return WordKeys.hasContent(token) && !WordKeys.isNumber(token) && !WordKeys.isName(token);
  }

  private double[] vector(Token token) {
    return known.computeIfAbsent(token.text(), word -> vectors.mean(List.of(word)));
  }
}
