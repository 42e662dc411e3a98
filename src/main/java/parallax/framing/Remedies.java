package parallax.framing;

import java.util.ArrayList;
import java.util.List;
import parallax.lexicon.LexiconMatch;
import parallax.model.FramingSlot;

/** What ought to be done: behind "should" and "must", "called for", "urged … to". */
final class Remedies implements FramingRule {
  @Override
  public String name() {
    return "remedy-words";
  }

  @Override
  public boolean readsHeadlines() {
    return false;
  }

  @Override
  public List<Found> read(Passage passage) {
    List<Found> found = new ArrayList<>();
    for (Clause clause : Clauses.of(passage)) {
      if (isDuty(passage, clause)) {
        int first = clause.subject().first();
        int end = passage.clauseEnd(clause.end());
        found.add(
            new Found(
                FramingSlot.REMEDY, passage.span(first, end), passage.text(clause.subject())));
      }
    }
    for (LexiconMatch match : passage.terms("calling")) {
      int first = match.end();
      passage
          .startingAt(first, true)
          .filter(group -> passage.isVerb(match.first()))
          .filter(group -> !passage.word(group.end()).equals("to"))
          .map(group -> new Found(FramingSlot.REMEDY, passage.span(group), ""))
          .ifPresent(found::add);
    }
    for (LexiconMatch match : passage.terms("urging")) {
      urged(passage, match, found);
    }
    return found;
  }

  /** "Urged the council to close the pool": what follows "to". */
  private static void urged(Passage passage, LexiconMatch match, List<Found> found) {
    passage
        .startingAt(match.end(), true)
        .filter(group -> passage.word(group.end()).equals("to"))
        .filter(group -> passage.tag(group.end() + 1).equals("VB"))
        .ifPresent(
            group -> {
              int end = passage.clauseEnd(group.end() + 1);
              found.add(
                  new Found(
                      FramingSlot.REMEDY, passage.span(group.end() + 1, end), passage.text(group)));
            });
  }

  /** "Should have done" looks back, "must have been" guesses. */
  private static boolean isDuty(Passage passage, Clause clause) {
    if (passage.term(clause.first(), "duty").isEmpty()) {
      return false;
    }
    boolean past = false;
    for (int at = clause.first() + 1; at < clause.end(); at++) {
      past |= passage.word(at).equals("have") && at < clause.main();
    }
    boolean asked = passage.word(clause.subject().first() - 1).matches("whether|if|when|what|who");
    // "It should save a million" is a forecast, "I should call her" is talk.
    boolean forecast = passage.word(clause.subject().head()).matches("it|i") && !clause.passive();
    return !past && !asked && !forecast;
  }
}
