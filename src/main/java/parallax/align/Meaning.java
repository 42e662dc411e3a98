package parallax.align;

import java.util.List;
import parallax.model.Token;
import parallax.vector.WordVectors;

/** What the words of a passage mean together: their mean vector, weighted by rarity. */
final class Meaning {
  private final double[] vector;

  private Meaning(double[] vector) {
    this.vector = vector;
  }

  static Meaning of(WordVectors vectors, List<Token> tokens) {
    return new Meaning(
        vectors.mean(tokens.stream().filter(Token::isWord).map(Token::text).toList()));
  }

  /** -1 to 1; 0 where no word of one is known. */
  double likeness(Meaning other) {
    return WordVectors.cosine(vector, other.vector);
  }
}
