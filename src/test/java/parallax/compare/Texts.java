package parallax.compare;

import java.util.ArrayList;
import java.util.List;
import parallax.model.Measurement;
import parallax.model.Span;
import parallax.model.Tally;
import parallax.model.Unit;

/** Measurements with a chosen number of hits. */
final class Texts {
  private Texts() {}

  /** The same count and base in each of some paragraphs. */
  static Measurement measurement(Unit unit, int count, int base, int paragraphs) {
    List<Tally> tallies = new ArrayList<>();
    for (int i = 0; i < paragraphs; i++) {
      tallies.add(new Tally(i, count, base));
    }
    return new Measurement("hedging", "own", unit, tallies, evidence(count * paragraphs));
  }

  /** Counts 1, 2, 3 and so on in paragraphs of 60 words. */
  static Measurement uneven(Unit unit, int paragraphs) {
    List<Tally> tallies = new ArrayList<>();
    for (int i = 0; i < paragraphs; i++) {
      tallies.add(new Tally(i, i + 1, 60));
    }
    return new Measurement("hedging", "own", unit, tallies, evidence(paragraphs * 5));
  }

  /** A share of words: so many in each of some paragraphs of 40 words. */
  static Measurement words(int... counts) {
    List<Tally> tallies = new ArrayList<>();
    List<Span> passages = new ArrayList<>();
    for (int i = 0; i < counts.length; i++) {
      tallies.add(new Tally(i, counts[i], 40));
      if (counts[i] > 0) {
        passages.add(new Span(300 * i, 300 * i + 6 * counts[i]));
      }
    }
    return new Measurement("quoted-words", "all", Unit.SHARE_OF_WORDS, tallies, passages);
  }

  private static List<Span> evidence(int count) {
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      spans.add(new Span(10 * i, 10 * i + 5));
    }
    return spans;
  }
}
