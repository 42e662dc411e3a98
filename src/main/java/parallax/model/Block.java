package parallax.model;

/**
 * One paragraph-like stretch of a text, without dropped furniture around it.
 *
 * @param span in the text that came in, trimmed of white space
 * @param kind what it is
 */
public record Block(Span span, Kind kind) {
  /** What a block is; {@link #isBody} says whether its words count as the story. */
  public enum Kind {
    HEADLINE,
    SUBHEAD,
    HEADING,
    PARAGRAPH,
    BLOCKQUOTE,
    KEY_POINT;

    /** True for the words of the story itself: the base of every rate. */
    public boolean isBody() {
      return this == PARAGRAPH || this == BLOCKQUOTE;
    }
  }
}
