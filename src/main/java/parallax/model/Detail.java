package parallax.model;

import java.util.Optional;

/**
 * A detail that two texts give differently.
 *
 * @param statement id of the statement both tell; empty for an actor of the whole event
 * @param kind what the detail is
 * @param articleA index of a reading in {@link Event#readings()}
 * @param spanA the words there
 * @param articleB index of another reading, after A
 * @param spanB the words there
 */
public record Detail(
    Optional<String> statement, Kind kind, int articleA, Span spanA, int articleB, Span spanB) {

  /** What a detail is. */
  public enum Kind {
    NUMBER,
    TIME,
    PLACE,
    ACTOR;

    /** The word used in files and on pages. */
    public String label() {
      return Labels.of(this);
    }
  }

  public Detail {
    if (articleA >= articleB) {
      throw new IllegalArgumentException("a detail of two texts, in order: " + articleA);
    }
  }
}
