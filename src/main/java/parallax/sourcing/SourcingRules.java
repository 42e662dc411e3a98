package parallax.sourcing;

import java.util.List;
import parallax.model.Observed;
import parallax.model.SourcingNote;

/**
 * The questions that AP and Reuters ask of sourcing, in the order in which they are shown: why a
 * source has no name, whether a nameless source gives an opinion, whether several people said the
 * same words, whether a claim stands bare elsewhere in the text.
 */
public final class SourcingRules {
  private static final List<SourcingRule> RULES =
      List.of(new Anonymity(), new UnnamedOpinion(), new SeveralSpeakers(), new BareElsewhere());

  /** Notes on one text: by rule, then by position. */
  public List<SourcingNote> notes(Observed observed) {
    return RULES.stream().flatMap(rule -> rule.notes(observed).stream()).toList();
  }
}
