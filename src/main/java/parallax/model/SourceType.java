package parallax.model;

/** Kind of source, decided by the grammatical head of the source span. */
public enum SourceType {
  /** A person by name. */
  NAMED,
  /** One identifiable office. */
  ROLE,
  /** A body, or a place that stands for one. */
  INSTITUTION,
  /** A statement, readout, poll or report. */
  DOCUMENT,
  /** Another news outlet as reporter. */
  OUTLET,
  /** Specific but nameless: a number, an office within a body. */
  UNNAMED,
  /** "analysts", "officials", "some". */
  VAGUE;

  /** True where a reader could find out who spoke. */
  public boolean isIdentifiable() {
    return this != UNNAMED && this != VAGUE;
  }

  /** The word used in files and on pages. */
  public String label() {
    return Labels.of(this);
  }
}
