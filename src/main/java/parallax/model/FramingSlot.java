package parallax.model;

/** What a framing rule fills with words of a text (after Entman 1993). */
public enum FramingSlot {
  /** Who acts in the headline. */
  HEADLINE_ACTOR,
  /** The headline's verb. */
  HEADLINE_ACT,
  /** Whom or what the headline's act goes to. */
  HEADLINE_TARGET,
  /** Whose word the headline names. */
  HEADLINE_EVIDENCE,
  /** An actor who does something to somebody or something. */
  AGENT,
  /** An actor to whom something is done. */
  PATIENT,
  /** An act done to an actor, with nobody named who does it. */
  NO_AGENT,
  /** What is called a problem. */
  PROBLEM,
  /** Why something came about. */
  CAUSE,
  /** What somebody wants to reach. */
  MOTIVE,
  /** A word of praise or blame; its actor is who or what is judged. */
  JUDGEMENT,
  /** What ought to be done. */
  REMEDY,
  /** How a text names somebody or something. */
  NAME;

  /** True for the slots of headlines. */
  public boolean isOfHeadline() {
    return this == HEADLINE_ACTOR
        || this == HEADLINE_ACT
        || this == HEADLINE_TARGET
        || this == HEADLINE_EVIDENCE;
  }

  /** True for who does what to whom. */
  public boolean isRole() {
    return this == AGENT || this == PATIENT || this == NO_AGENT;
  }

  /** The word used in files and on pages. */
  public String label() {
    return Labels.of(this);
  }
}
