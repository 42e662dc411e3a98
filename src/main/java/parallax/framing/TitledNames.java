package parallax.framing;

import java.util.ArrayList;
import java.util.List;
import parallax.model.FramingSlot;
import parallax.model.Phrase;

/** A name with its office before it: "Harbour Commissioner Ina Velt". */
final class TitledNames implements FramingRule {
  @Override
  public String name() {
    return "office-before-name";
  }

  @Override
  public boolean readsHeadlines() {
    return false;
  }

  @Override
  public List<Found> read(Passage passage) {
    List<Found> found = new ArrayList<>();
    for (Phrase phrase : passage.sentence().nounPhrases()) {
      int name = nameAfterOffice(passage, phrase);
      if (name > phrase.first()) {
        found.add(
            new Found(
                FramingSlot.NAME,
                passage.span(phrase.first(), phrase.end()),
                passage.text(passage.span(name, phrase.end()))));
      }
    }
    return found;
  }

  /** Where the name starts that an office stands before; -1 where there is none. */
  static int nameAfterOffice(Passage passage, Phrase phrase) {
    if (phrase.kind() != Phrase.Kind.NAME || passage.tag(phrase.first()).equals("DT")) {
      return -1;
    }
    for (int at = phrase.end() - 2; at >= phrase.first(); at--) {
      if (passage.tag(at).equals("POS")) {
        return -1;
      }
      boolean names = true;
      for (int after = at + 1; after < phrase.end(); after++) {
        names &= passage.tag(after).equals("NNP");
      }
      if (names && passage.term(at, "office").isPresent()) {
        return at + 1;
      }
    }
    return -1;
  }
}
