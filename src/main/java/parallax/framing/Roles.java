package parallax.framing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parallax.model.FramingSlot;

/**
 * Who does what to whom in the main clause of a sentence or in the clause that a source is given:
 * subject and object of an act, turned round in the passive.
 */
final class Roles implements FramingRule {
  @Override
  public String name() {
    return "clause-order";
  }

  @Override
  public boolean readsHeadlines() {
    return false;
  }

  @Override
  public List<Found> read(Passage passage) {
    // The first clause that is no frame is the point of the sentence; another would be a guess.
    return Clauses.of(passage).stream()
        .filter(clause -> isMain(passage, clause))
        .findFirst()
        .filter(clause -> isAct(passage, clause))
        .map(clause -> clause.passive() ? passive(passage, clause) : active(passage, clause))
        .orElse(List.of());
  }

  private static List<Found> active(Passage passage, Clause clause) {
    Optional<NounGroup> object =
        clause
            .object()
            .filter(group -> passage.term(group.head(), "time").isEmpty())
            .filter(group -> !passage.word(group.head()).matches(".*self|.*selves|it|that"));
    if (object.isEmpty()) {
      return List.of();
    }
    String actor = passage.text(clause.subject());
    List<Found> found = new ArrayList<>();
    if (isNamed(passage, clause.subject())) {
      found.add(new Found(FramingSlot.AGENT, passage.span(clause.subject()), actor));
    }
    if (isNamed(passage, object.get())) {
      String patient = passage.text(object.get());
      found.add(new Found(FramingSlot.PATIENT, passage.span(object.get()), patient));
    }
    return found;
  }

  private static List<Found> passive(Passage passage, Clause clause) {
    if (!isNamed(passage, clause.subject())) {
      return List.of();
    }
    String patient = passage.text(clause.subject());
    List<Found> found = new ArrayList<>();
    found.add(new Found(FramingSlot.PATIENT, passage.span(clause.subject()), patient));
    int by = by(passage, clause);
    if (by < 0) {
      found.add(
          new Found(FramingSlot.NO_AGENT, passage.span(clause.first(), clause.end()), patient));
      return found;
    }
    passage
        .startingAt(by + 1, true)
        .filter(group -> passage.term(group.head(), "time").isEmpty())
        .ifPresent(
            group ->
                found.add(new Found(FramingSlot.AGENT, passage.span(group), passage.text(group))));
    return found;
  }

  /** A pronoun is nobody whom two texts can be seen to share. */
  private static boolean isNamed(Passage passage, NounGroup group) {
    return !passage.tag(group.head()).startsWith("PRP");
  }

  /** Where a by-phrase stands in the clause. */
  private static int by(Passage passage, Clause clause) {
    int end = passage.clauseEnd(clause.end());
    for (int at = clause.end(); at < end; at++) {
      if (passage.word(at).equals("by")) {
        return at;
      }
      if (passage.isVerb(at)) {
        return -1;
      }
    }
    return -1;
  }

  /** No clause of time, reason, condition, and none that hangs on a noun. */
  private static boolean isMain(Passage passage, Clause clause) {
    return passage.opens(clause.subject().first())
        && !passage.isFrame(clause.main())
        && passage.term(clause.main(), "verdict").isEmpty()
        && !passage.word(clause.subject().first() - 2).matches("if|because|when|while|after");
  }

  /** Denied, or only imagined: nobody has done it. */
  private static boolean isUnreal(Passage passage, Clause clause) {
    for (int at = clause.first(); at < clause.end(); at++) {
      if (passage.word(at).matches("not|n't|never|would|could|might|may")) {
        return true;
      }
    }
    return passage.word(clause.subject().first()).matches("no|nothing|nobody|neither|none|few");
  }

  private static boolean isAct(Passage passage, Clause clause) {
    boolean then = passage.word(clause.end()).equals("to") && clause.passive();
    return !then
        && !isUnreal(passage, clause)
        && !passage.tag(clause.main()).equals("MD")
        && passage.term(clause.main(), "state").isEmpty()
        && passage.term(clause.main(), "control").isEmpty()
        && passage.term(clause.main(), "telling").isEmpty()
        && passage.term(clause.main(), "saying").isEmpty()
        && !passage
            .word(clause.main())
            .matches("be|is|are|was|were|been|'s|'re|have|has|had|'ve|do|does|did|'m|am|'d");
  }
}
