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
    // Asked for every token of every text, many times: a loop, not a stream.
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int at = text.codePointAt(i);
      if ((at >= 'a' && at <= 'z') || Character.isLetterOrDigit(at)) {
        return true;
      }
    }
    return false;
  }
}
