package parallax.framing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parallax.lexicon.LexiconMatch;
import parallax.model.FramingSlot;
import parallax.model.Phrase;

/** Noun groups whose head calls something a risk, a threat, a crisis; "no risk" is none. */
final class Problems implements FramingRule {
  @Override
  public String name() {
    return "problem-heads";
  }

  @Override
  public boolean readsHeadlines() {
    return false;
  }

  @Override
  public List<Found> read(Passage passage) {
    List<Found> found = new ArrayList<>();
    for (LexiconMatch match : passage.terms("problem")) {
      int head = match.end() - 1;
      Optional<Phrase> phrase =
          passage.sentence().nounPhrases().stream().filter(one -> one.head() == head).findFirst();
      phrase
          .filter(one -> one.kind() == Phrase.Kind.NOUN && !isDenied(passage, one.first(), head))
          .flatMap(one -> passage.startingAt(one.first(), true))
          .map(group -> new Found(FramingSlot.PROBLEM, passage.span(group), ""))
          .ifPresent(found::add);
    }
    return found;
  }

  /** "The problem", "concerns": which one is said elsewhere. */
  private static boolean isBare(Passage passage, int first, int head) {
    int from = passage.tag(first).equals("DT") ? first + 1 : first;
    return from == head
        && !passage.word(first).matches("this|these")
        && !passage.word(head + 1).matches("of|to|that|about|posed|with|for");
  }

  private static boolean isDenied(Passage passage, int first, int head) {
    return passage.word(first).matches("no|any|little")
        || isBare(passage, first, head)
        || passage.word(first - 1).matches("no|not|without|any|never");
  }
}
