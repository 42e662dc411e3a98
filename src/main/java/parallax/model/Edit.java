package parallax.model;

/**
 * One stretch of a text that came in and what stands there for reading: a repair, or dropped
 * furniture, which leaves white space at most.
 *
 * @param span where it stood in the text that came in
 * @param replacement what the reader of the cleaned text finds instead; may be empty
 * @param kind repaired or dropped
 * @param reason why, in words a person understands, e.g. "advertisement line"
 */
public record Edit(Span span, String replacement, Kind kind, String reason) {
  /** What an edit did. */
  public enum Kind {
    REPAIRED,
    DROPPED
  }

  public Edit {
    if (span.length() == 0 && replacement.isEmpty()) {
      throw new IllegalArgumentException("an edit that changes nothing at " + span.start());
    }
    if (kind == Kind.DROPPED && !replacement.isBlank()) {
      throw new IllegalArgumentException("dropped text leaves white space at most: " + span);
    }
  }
}
