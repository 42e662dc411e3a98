package parallax.sourcing;

import java.util.List;
import parallax.model.Observed;
import parallax.model.SourcingNote;

/** One house rule, asked of one text. */
interface SourcingRule {
  /** What the rule finds, in order of position. */
  List<SourcingNote> notes(Observed observed);
}
