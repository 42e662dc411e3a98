package parallax.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import parallax.model.Event;
import parallax.model.Observed;
import parallax.model.Token;
import parallax.model.Voice;

/** Picks what one text alone tells: few passages, the most salient, in reading order. */
final class OnlyHere {
  private static final int MOST = 4;
  private static final int FEWEST_WORDS = 8;
  private static final double EARLY = 0.2;
  private static final int MOST_NAMES = 4;

  private static final Comparator<Passage> SAME_SENTENCE =
      Comparator.comparingInt(Passage::article).thenComparingInt(Passage::index);

  private final Event event;
  private final List<Passage> passages;

  OnlyHere(Event event, List<Passage> passages) {
    this.event = event;
    this.passages = passages;
  }

  /**
   * At most four passages of each text.
   *
   * @param told passages that resemble one of another text
   */
  List<Passage> pick(Set<Integer> told) {
    Set<Passage> sentences = new TreeSet<>(SAME_SENTENCE);
    told.forEach(i -> sentences.add(passages.get(i)));
    SortedMap<Integer, List<Passage>> byText = new TreeMap<>();
    for (Passage passage : passages) {
      boolean isLong = passage.sentence().words() >= FEWEST_WORDS;
      if (passage.whole() && passage.body() && isLong && !sentences.contains(passage)) {
        byText.computeIfAbsent(passage.article(), a -> new ArrayList<>()).add(passage);
      }
    }
    List<Passage> picked = new ArrayList<>();
    for (List<Passage> candidates : byText.values()) {
      candidates.stream()
          .sorted(
              Comparator.comparingDouble((Passage p) -> -salience(p))
                  .thenComparing(Comparator.naturalOrder()))
          .limit(MOST)
          .sorted()
          .forEach(picked::add);
    }
    return picked;
  }

  /** Early, with names and numbers, on somebody's word. */
  private double salience(Passage passage) {
    Observed observed = event.readings().get(passage.article()).observed();
    boolean attributed =
        passage.sentence().tokens().stream()
            .filter(Token::isWord)
            .anyMatch(token -> observed.voiceAt(token.span()) != Voice.OWN);
    double early = passage.position() < EARLY ? 1 : 0;
    double names = StrictMath.min(MOST_NAMES, passage.names().size()) / (double) MOST_NAMES;
    return early + names + (attributed ? 1 : 0) + (passage.numbers().isEmpty() ? 0 : 1);
  }
}
