package parallax.framing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parallax.model.FramingSlot;

/** Actor, act and target of a headline that opens with noun, verb and, mostly, noun. */
final class HeadlineParts implements FramingRule {
  private static final int LONGEST_ACTOR = 6;

  @Override
  public String name() {
    return "headline-order";
  }

  @Override
  public boolean readsHeadlines() {
    return true;
  }

  @Override
  public List<Found> read(Passage passage) {
    return read(passage, start(passage));
  }

  private static List<Found> read(Passage passage, int start) {
    int verb = firstVerb(passage, start);
    if (verb < 0 || isOwnSpeech(passage, start)) {
      return List.of();
    }
    if (passage.term(verb, "saying").isPresent() && !isQuoted(passage, verb + 1)) {
      // "Mayor says dam will hold": the headline's act is the dam's.
      return read(passage, verb + 1);
    }
    Optional<NounGroup> subject =
        Clauses.subject(passage, verb).filter(group -> group.first() == start);
    return subject.map(group -> parts(passage, group, verb)).orElse(List.of());
  }

  private static boolean isQuoted(Passage passage, int at) {
    return passage.tag(at).matches("``|''") || passage.word(at).matches("[\"'`]");
  }

  private static List<Found> parts(Passage passage, NounGroup subject, int verb) {
    boolean infinitive = passage.word(verb).equals("to");
    Clause clause = Clauses.clause(passage, infinitive ? verb + 1 : verb, subject);
    if (isState(passage, clause)
        || isDoubtful(passage, subject, verb)
        || isClipped(passage, clause, verb)
        || isThought(passage, clause)) {
      return List.of();
    }
    List<Found> found = new ArrayList<>();
    found.add(part(passage, FramingSlot.HEADLINE_ACT, verb, actEnd(passage, clause)));
    if (clause.passive()) {
      found.add(0, new Found(FramingSlot.HEADLINE_TARGET, passage.span(subject), ""));
      return found;
    }
    found.add(0, new Found(FramingSlot.HEADLINE_ACTOR, passage.span(subject), ""));
    target(passage, clause)
        .map(group -> new Found(FramingSlot.HEADLINE_TARGET, passage.span(group), ""))
        .ifPresent(found::add);
    return found;
  }

  /** "Is", "was": nobody acts. */
  private static boolean isState(Passage passage, Clause clause) {
    return passage.word(clause.main()).matches("is|are|was|were|be|has|have|had|'s|'re|do|does");
  }

  /** "Deal reached on", "ban struck down": done to it; "5 things to watch": for the reader. */
  private static boolean isClipped(Passage passage, Clause clause, int verb) {
    boolean past = passage.tag(verb).equals("VBD") && verb == clause.main();
    boolean infinitive = passage.word(verb).equals("to");
    boolean reader = infinitive && passage.tag(clause.subject().first()).matches("CD|DT");
    boolean linked = infinitive && clause.subject().head() < clause.subject().end() - 1;
    boolean bare = past && clause.object().isEmpty();
    return bare || reader || linked || isQuoted(passage, clause.end());
  }

  /** "Wants the army to", "suggests he will": what is thought, not what is done. */
  private static boolean isThought(Passage passage, Clause clause) {
    boolean urged = passage.term(clause.main(), "urging").isPresent();
    return clause
        .object()
        .filter(
            group ->
                passage.tag(group.head()).equals("PRP")
                    || (passage.tag(group.end()).matches("MD|VBZ|VBP|VBD|TO") && !urged))
        .isPresent();
  }

  /** A noun that may be the verb: "Panel Discusses Ways to", "campaign claims lead". */
  private static boolean isDoubtful(Passage passage, NounGroup subject, int verb) {
    if (subject.end() - subject.first() > LONGEST_ACTOR) {
      return true;
    }
    for (int at = subject.first(); at < subject.head(); at++) {
      if (passage.word(at).matches(".*[^s]s") && passage.isNoun(at)) {
        return true;
      }
    }
    boolean plural = passage.tag(subject.head()).equals("NNS") && subject.head() > subject.first();
    return (plural && passage.term(subject.head(), "telling").isPresent())
        || passage.tag(subject.head()).equals("PRP")
        || passage.word(verb + 1).endsWith(":");
  }

  /** Behind a colon, "I" and words in quotation marks are those of the one before it. */
  private static boolean isOwnSpeech(Passage passage, int start) {
    return start > 0
        && (passage.word(start).matches("i|we|my|our|[\"'`]|``")
            || passage.tag(start).matches("``|''"));
  }

  private static int actEnd(Passage passage, Clause clause) {
    int end = verbEnd(passage, clause);
    return isLinked(passage, end) ? end + 1 : end;
  }

  private static Optional<NounGroup> target(Passage passage, Clause clause) {
    int end = verbEnd(passage, clause);
    return passage.startingAt(isLinked(passage, end) ? end + 1 : end, true);
  }

  /** "Backs off", "shuts down": the small word belongs to the act. */
  private static int verbEnd(Passage passage, Clause clause) {
    boolean particle = passage.word(clause.end()).matches("off|up|down|out|back|around|away");
    return particle ? clause.end() + 1 : clause.end();
  }

  private static boolean isLinked(Passage passage, int end) {
    return passage.word(end).matches("on|for|to|against|at|over|from|with|about|into")
        && passage.startingAt(end + 1, true).isPresent();
  }

  private static Found part(Passage passage, FramingSlot slot, int first, int end) {
    return new Found(slot, passage.span(first, end), "");
  }

  /** Behind "Poll:" or "Shutdown Day 7:"; quoted words behind a name are that person's own. */
  private static int start(Passage passage) {
    for (int at = 1; at < passage.size() - 2; at++) {
      if (passage.word(at).equals(":")) {
        return at + 1;
      }
    }
    return 0;
  }

  /** The first verb that a subject can have; an infinitive counts in headlines. */
  private static int firstVerb(Passage passage, int start) {
    for (int at = start + 1; at < passage.size(); at++) {
      String tag = passage.tag(at);
      // "Farmers block road": the tagger takes a plural's verb for an infinitive.
      boolean plural = tag.equals("VB") && passage.tag(at - 1).matches("NNP?S");
      boolean infinitive = tag.equals("TO") && passage.tag(at + 1).equals("VB");
      if (infinitive || plural || tag.matches("MD|VBZ|VBP|VBD")) {
        return at;
      }
      if (tag.matches("VB.?") || tag.matches("[.]|``|''")) {
        return -1;
      }
    }
    return -1;
  }
}
