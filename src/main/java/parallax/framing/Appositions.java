package parallax.framing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parallax.model.FramingSlot;
import parallax.model.Phrase;

/** What stands beside a name between commas: "Ina Velt, the head of the harbour office,". */
final class Appositions implements FramingRule {
  @Override
  public String name() {
    return "beside-a-name";
  }

  @Override
  public boolean readsHeadlines() {
    return false;
  }

  @Override
  public List<Found> read(Passage passage) {
    List<Found> found = new ArrayList<>();
    for (Phrase phrase : passage.sentence().nounPhrases()) {
      if (phrase.kind() == Phrase.Kind.NAME && !inList(passage, phrase)) {
        beside(passage, phrase)
            .map(group -> new Found(FramingSlot.NAME, passage.span(group), bare(passage, phrase)))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  private static Optional<NounGroup> beside(Passage passage, Phrase name) {
    if (!passage.tag(name.end()).equals(",")) {
      return Optional.empty();
    }
    int first = name.end() + 1;
    boolean opens = passage.tag(first).matches("DT|PRP\\$") || isOffice(passage, first);
    return passage
        .startingAt(first, false)
        .filter(group -> opens && passage.tag(group.head()).matches("NN"))
        .map(group -> new NounGroup(first, reach(passage, group.end()), group.head()))
        .filter(group -> passage.term(group.head(), "time").isEmpty())
        .filter(group -> passage.tag(group.end()).matches("[,.]|WP|WDT") || isThat(passage, group))
        .filter(group -> !passage.word(group.end() + 1).matches("and|or"))
        .map(group -> withRelative(passage, group));
  }

  /** "The contractor that wrote the report": told as far as it goes. */
  private static boolean isThat(Passage passage, NounGroup group) {
    return passage.word(group.end()).equals("that");
  }

  private static NounGroup withRelative(Passage passage, NounGroup group) {
    return isThat(passage, group)
        ? new NounGroup(group.first(), passage.clauseEnd(group.end()), group.head())
        : group;
  }

  private static int reach(Passage passage, int from) {
    int end = from;
    while (passage.word(end).matches("of|for|at|in|from|with")) {
      Optional<NounGroup> next = passage.startingAt(end + 1, false);
      if (next.isEmpty()) {
        return end;
      }
      end = next.get().end();
    }
    return end;
  }

  private static boolean isOffice(Passage passage, int first) {
    return passage
        .startingAt(first, false)
        .filter(group -> passage.term(group.head(), "office").isPresent())
        .isPresent();
  }

  /** "Of Orlen, the …": a place after a comma or preposition may be one of several. */
  private static boolean inList(Passage passage, Phrase name) {
    int before = name.first() - 1;
    boolean joined = passage.word(before).matches("and|or|,") && !passage.opens(name.first());
    boolean listed = passage.tag(before).equals(",") && passage.tag(before - 1).startsWith("NNP");
    return joined || listed || passage.word(before).matches("in|at|from|near|on");
  }

  private static String bare(Passage passage, Phrase name) {
    int from = Math.max(TitledNames.nameAfterOffice(passage, name), name.first());
    return passage.text(passage.span(from, name.end()));
  }
}
