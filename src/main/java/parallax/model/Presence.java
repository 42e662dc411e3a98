package parallax.model;

/** How a text tells a statement. */
public enum Presence {
  OWN,
  ATTRIBUTED,
  QUOTED,
  UNSOURCED,
  ABSENT;

  /** The presence that matches a voice. */
  public static Presence of(Voice voice) {
    return valueOf(voice.name());
  }

  /** The word used in files and on pages. */
  public String label() {
    return Labels.of(this);
  }
}
