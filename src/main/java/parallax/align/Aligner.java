package parallax.align;

import java.util.List;
import parallax.model.Alignment;
import parallax.model.Event;

/** Lays the texts of an event side by side. */
public final class Aligner {
  /**
   * Statements that two texts or more tell, and the most salient ones that one text alone tells.
   */
  public Alignment align(Event event) {
    return new Alignment(event, List.of(), List.of());
  }
}
