package parallax.model;

/**
 * A sign of where a text's words come from.
 *
 * @param article index of its reading in {@link Event#readings()}
 * @param kind what the sign is
 * @param other the other outlet as named, or the id of the other article of a shared run; empty for
 *     a byline
 * @param span the words
 */
public record Origin(int article, Kind kind, String other, Span span) {
  /** What a sign of origin is. */
  public enum Kind {
    /** Who wrote it, as the text says. */
    BYLINE,
    /** Another outlet's work is named as the source. */
    CREDIT,
    /** Another outlet is named, nothing more. */
    NAMES_OUTLET,
    /** Five words or more in a row that another text of the event has too, outside quotations. */
    SHARED_RUN;

    /** The word used in files and on pages. */
    public String label() {
      return Labels.of(this);
    }
  }
}
