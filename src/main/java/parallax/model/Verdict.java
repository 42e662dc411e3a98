package parallax.model;

/** What may be said of the difference of two rates. */
public enum Verdict {
  CLEAR("clear difference"),
  NONE("no clear difference"),
  SHORT("too short to compare");

  private final String words;

  Verdict(String words) {
    this.words = words;
  }

  /** The words on pages. */
  public String words() {
    return words;
  }

  /** The word used in files. */
  public String label() {
    return Labels.of(this);
  }
}
