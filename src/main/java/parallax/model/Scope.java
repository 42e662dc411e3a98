package parallax.model;

/** Which words of two texts are compared. */
public enum Scope {
  /** Only paragraphs of statements that both texts tell. */
  SHARED,
  /** All body words. */
  WHOLE;

  /** The word used in files and on pages. */
  public String label() {
    return Labels.of(this);
  }
}
