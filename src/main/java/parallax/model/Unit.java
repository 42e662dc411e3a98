package parallax.model;

/** What a measurement's value counts. */
public enum Unit {
  /** Marks per 1,000 words of the base. */
  PER_1000_WORDS,
  /** Words under the spans as a share of the base's words. */
  SHARE_OF_WORDS,
  /** Sentences as a share of the base's sentences. */
  SHARE_OF_SENTENCES;

  /** Value of a count over a base; 0 for an empty base. */
  public double value(int count, int base) {
    if (base == 0) {
      return 0;
    }
    return this == PER_1000_WORDS ? 1000.0 * count / base : (double) count / base;
  }

  /** The word used in files and on pages. */
  public String label() {
    return Labels.of(this);
  }
}
