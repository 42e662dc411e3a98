package parallax.framing;

import java.util.ArrayList;
import java.util.List;
import parallax.lexicon.LexiconMatch;
import parallax.model.FramingSlot;

/** What stands behind "in a bid to", "with the aim of" and other words of purpose. */
final class Motives implements FramingRule {
  @Override
  public String name() {
    return "purpose-words";
  }

  @Override
  public boolean readsHeadlines() {
    return false;
  }

  @Override
  public List<Found> read(Passage passage) {
    List<Found> found = new ArrayList<>();
    for (LexiconMatch match : passage.terms("motive")) {
      int first = match.end();
      String next = passage.tag(first);
      if (next.equals("VB") || next.equals("VBG")) {
        int from = passage.word(first - 1).equals("to") ? first - 1 : first;
        int end = passage.opens(match.first()) ? comma(passage, first) : passage.clauseEnd(first);
        found.add(new Found(FramingSlot.MOTIVE, passage.span(from, end), ""));
      }
    }
    for (LexiconMatch match : passage.terms("purpose")) {
      int to = match.first() - 1;
      if (passage.word(to).equals("to")
          && passage.tag(to + 1).equals("VB")
          && isDone(passage, to)) {
        found.add(new Found(FramingSlot.MOTIVE, passage.span(to, passage.clauseEnd(to + 1)), ""));
      }
    }
    return found;
  }

  /** "In a bid to raise money, the council …": the comma ends what stands first. */
  private static int comma(Passage passage, int from) {
    int end = passage.clauseEnd(from);
    for (int at = from + 1; at < end; at++) {
      if (passage.tag(at).equals(",")) {
        return at;
      }
    }
    return end;
  }

  /** An object stands before "to": "took steps to prevent", not "a plan to" or "urged her to". */
  private static boolean isDone(Passage passage, int to) {
    return passage
        .endingAt(to)
        .filter(group -> passage.isVerb(group.first() - 1))
        .filter(group -> passage.term(group.first() - 1, "urging").isEmpty())
        .filter(group -> passage.term(group.first() - 1, "control").isEmpty())
        .filter(group -> passage.term(group.first() - 1, "telling").isEmpty())
        .filter(group -> passage.tag(to - 1).startsWith("NN"))
        .filter(group -> passage.term(to - 1, "plan").isEmpty())
        .isPresent();
  }
}
