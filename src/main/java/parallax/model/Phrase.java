package parallax.model;

/**
 * A noun phrase as a range of a sentence's tokens.
 *
 * @param first index of the first token
 * @param end one past the last token
 * @param head index of the head noun
 * @param kind what the head is
 */
public record Phrase(int first, int end, int head, Kind kind) {
  /** Head of a noun phrase: a name, a common noun, or a pronoun. */
  public enum Kind {
    NAME,
    NOUN,
    PRONOUN
  }

  public Phrase {
    if (first < 0 || head < first || head >= end) {
      throw new IllegalArgumentException("not a phrase: " + first + ".." + end + " head " + head);
    }
  }
}
