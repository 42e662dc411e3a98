package parallax.framing;

import java.util.ArrayList;
import java.util.List;
import parallax.lexicon.LexiconMatch;
import parallax.model.FramingSlot;

/** What stands behind "because of", or before "sparked"; "after" tells an order, not a cause. */
final class Causes implements FramingRule {
  @Override
  public String name() {
    return "cause-words";
  }

  @Override
  public boolean readsHeadlines() {
    return false;
  }

  @Override
  public List<Found> read(Passage passage) {
    List<Found> found = new ArrayList<>();
    for (LexiconMatch match : passage.terms("cause")) {
      int first = match.end();
      if (match.entry().term().equals("because")) {
        int end = passage.clauseEnd(first);
        String before = passage.word(match.first() - 1);
        if (end > first + 1 && !before.matches("just|not|n't|simply|identified|named|anonymity")) {
          found.add(new Found(FramingSlot.CAUSE, passage.span(first, end), ""));
        }
      } else {
        passage
            .startingAt(first, true)
            .map(group -> new Found(FramingSlot.CAUSE, passage.span(group), ""))
            .ifPresent(found::add);
      }
    }
    for (Clause clause : Clauses.of(passage)) {
      if (!clause.passive()
          && passage.term(clause.main(), "causing").isPresent()
          && clause.object().isPresent()) {
        found.add(new Found(FramingSlot.CAUSE, passage.span(clause.subject()), ""));
      }
    }
    return found;
  }
}
