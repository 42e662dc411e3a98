package parallax.model;

/** Whose word a stretch of text is. */
public enum Voice {
  /** The outlet's own. */
  OWN,
  /** Reported content of a source, in the outlet's words. */
  ATTRIBUTED,
  /** Verbatim content of a source. */
  QUOTED,
  /** Reported content that is attributed to nobody: "it is widely seen as". */
  UNSOURCED;

  /** The word used in files and on pages. */
  public String label() {
    return Labels.of(this);
  }
}
