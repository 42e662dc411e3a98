package parallax.align;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import parallax.model.QuotedVersion.Change;
import parallax.model.Span;

/** What differs between two wordings of one quotation, word by word. */
final class Changes {
  private static final Set<String> NEGATIONS =
      Set.of("not", "no", "never", "nor", "without", "neither", "none", "nothing");
  private static final Set<String> MODALS =
      Set.of("may", "might", "can", "could", "will", "would", "shall", "should", "must", "ought");

  private static final int LONGEST_GAP = 4;

  private Changes() {}

  /** Stretches of words of the second run that the first does not have. */
  static List<Span> others(List<Word> words, Wording wording) {
    List<Span> spans = new ArrayList<>();
    int last = -2;
    for (int i = 0; i < words.size(); i++) {
      if (!wording.b().contains(i)) {
        Span span = words.get(i).span();
        if (last == i - 1) {
          spans.set(spans.size() - 1, spans.get(spans.size() - 1).join(span));
        } else {
          spans.add(span);
        }
        last = i;
      }
    }
    return spans;
  }

  /**
   * Kinds of words that one run has and the other does not, in short gaps between common words: a
   * long gap was cut, not changed.
   */
  static Set<Change> of(List<Word> a, List<Word> b, Wording wording) {
    Set<Change> changes = EnumSet.noneOf(Change.class);
    for (int k = 1; k < wording.a().size(); k++) {
      List<Word> left = a.subList(wording.a().get(k - 1) + 1, wording.a().get(k));
      List<Word> right = b.subList(wording.b().get(k - 1) + 1, wording.b().get(k));
      if (left.size() <= LONGEST_GAP && right.size() <= LONGEST_GAP) {
        collect(left, b, changes);
        collect(right, a, changes);
      }
    }
    return changes;
  }

  private static void collect(List<Word> gap, List<Word> others, Set<Change> changes) {
    for (Word word : gap) {
      String text = word.text();
      boolean future =
          text.equals("will") && others.stream().anyMatch(other -> other.text().equals("going"));
      if (future || others.stream().anyMatch(other -> other.text().equals(text))) {
        continue;
      }
      if (NEGATIONS.contains(text)) {
        changes.add(Change.NEGATION);
      } else if (MODALS.contains(text)) {
        changes.add(Change.MODALITY);
      } else if (Character.isDigit(text.charAt(0))) {
        changes.add(Change.NUMBER);
      }
    }
  }
}
