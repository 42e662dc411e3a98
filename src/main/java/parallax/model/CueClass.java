package parallax.model;

/** What a reporting word adds to "say". A class is a label "marked", never "biased". */
public enum CueClass {
  NEUTRAL,
  ASSERTIVE,
  DOUBTING,
  CONCEDING,
  DIRECTIVE,
  EVALUATIVE,
  DOXASTIC,
  INTENDING,
  PERCEIVING;

  /** The word used in files and on pages. */
  public String label() {
    return Labels.of(this);
  }
}
