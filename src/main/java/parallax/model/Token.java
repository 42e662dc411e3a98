package parallax.model;

/**
 * One token.
 *
 * @param span in the text that came in
 * @param text normalised for matching: straight marks, repaired, case kept
 * @param tag Penn Treebank tag
 */
public record Token(Span span, String text, String tag) {
  /** True where the token has a letter or digit: the unit of every word count. */
  public boolean isWord() {
    return text.codePoints().anyMatch(Character::isLetterOrDigit);
  }
}
