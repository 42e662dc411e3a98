package parallax.framing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds subject, verb and object by tags; where the order is unusual it finds nothing. */
final class Clauses {
  private static final Set<String> BE =
      Set.of(
          "be", "is", "are", "am", "was", "were", "been", "being", "'s", "'re", "'m", "get", "gets",
          "got", "getting");
  private static final Set<String> FINITE = Set.of("MD", "VBZ", "VBP", "VBD");
  private static final Set<String> HAVE = Set.of("have", "has", "had", "having", "'ve", "'d");
  private static final Set<String> DO = Set.of("do", "does", "did");
  private static final int LONGEST_INSERTION = 14;

  private Clauses() {}

  /** Clauses in order of their verbs. */
  static List<Clause> of(Passage passage) {
    List<Clause> clauses = new ArrayList<>();
    int at = 0;
    while (at < passage.size()) {
      if (FINITE.contains(passage.tag(at))) {
        Verb verb = verb(passage, at);
        subject(passage, at).map(found -> clause(passage, verb, found)).ifPresent(clauses::add);
        at = verb.end();
      } else {
        at++;
      }
    }
    return clauses;
  }

  private record Verb(int first, int main, int end, boolean passive) {}

  static Clause clause(Passage passage, int first, NounGroup subject) {
    return clause(passage, verb(passage, first), subject);
  }

  private static Clause clause(Passage passage, Verb verb, NounGroup subject) {
    return new Clause(
        subject, verb.first(), verb.main(), verb.end(), verb.passive(), object(passage, verb));
  }

  private static Verb verb(Passage passage, int first) {
    int main = first;
    boolean passive = false;
    boolean helps = helps(passage, first);
    int at = first + 1;
    while (helps && at < passage.size()) {
      if (passage.isAdverb(at)) {
        at++;
      } else if (passage.isVerb(at)) {
        boolean past = passage.tag(at).matches("VBN|VBD");
        passive = past && BE.contains(passage.word(main));
        main = at;
        helps = helps(passage, at);
        at++;
      } else {
        break;
      }
    }
    int end = main + 1;
    // "Tried to stop", "is expected to stop": the act is the second verb.
    while (passage.term(main, "control").isPresent()
        && passage.word(end).equals("to")
        && passage.tag(end + 1).equals("VB")) {
      Verb second = verb(passage, end + 1);
      main = second.main();
      end = second.end();
      passive = second.passive();
    }
    return new Verb(first, main, end, passive);
  }

  private static boolean helps(Passage passage, int at) {
    String word = passage.word(at);
    return passage.tag(at).equals("MD")
        || BE.contains(word)
        || HAVE.contains(word)
        || DO.contains(word);
  }

  /** The noun group before a verb, also over what stands between commas. */
  static Optional<NounGroup> subject(Passage passage, int verb) {
    int end = verb;
    while (passage.isAdverb(end - 1)) {
      end--;
    }
    if (passage.tag(end - 1).equals(",")) {
      end = beforeInsertion(passage, end - 1);
    }
    Optional<NounGroup> group = passage.endingAt(end);
    if (group.filter(found -> passage.term(found.head(), "time").isPresent()).isPresent()) {
      // "The sale this month sparked …": the time is no subject.
      group = group.flatMap(time -> passage.endingAt(time.first()));
    }
    return group.filter(found -> isSubject(passage, found));
  }

  /** The comma that opens what a comma closes; the same place where none does. */
  private static int beforeInsertion(Passage passage, int close) {
    for (int at = close - 1; at > 0 && close - at <= LONGEST_INSERTION; at--) {
      if (passage.tag(at).equals(",")) {
        boolean inserted = passage.tag(at + 1).matches("DT|IN|WP|WDT|VBN|NNP|CD|PRP\\$|NN|JJ");
        boolean list = passage.word(close - 1).equals("and") || passage.word(at + 1).equals("and");
        return inserted && !list ? at : close;
      }
    }
    return close;
  }

  private static boolean isSubject(Passage passage, NounGroup group) {
    int before = group.first() - 1;
    boolean hangs =
        passage.tag(before).matches("IN|TO|VB.?")
            && !passage.word(before).matches("that|but")
            && !passage.isFrame(before);
    boolean joined = passage.tag(before).equals("CC") && before > 0;
    return !hangs && !joined && !passage.word(group.head()).matches("there|which|what");
  }

  private static Optional<NounGroup> object(Passage passage, Verb verb) {
    int at = verb.end();
    while (passage.isAdverb(at)) {
      at++;
    }
    return passage.startingAt(at, true);
  }
}
