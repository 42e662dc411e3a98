package parallax.align;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How alike two passages are: the rare words, names and numbers that both share, by their rarity in
 * the event; less where one negates and the other does not, or where numbers differ.
 */
final class Likeness {
  private static final double NAME = 0.8;
  private static final double NUMBER = 1.3;
  private static final double CONTAINED = 0.35;
  private static final double NEGATED = 0.8;
  private static final double OTHER_NUMBERS = 0.85;
  private static final double FAR_APART = 0.1;
  private static final int FEWEST_SHARED = 3;
  private static final int FEWEST_COMMON_WORDS = 2;

  private final SortedMap<String, Integer> holders = new TreeMap<>();
  private final int passages;

  Likeness(List<Passage> passages) {
    this.passages = passages.size();
    for (Passage passage : passages) {
      passage.keys().forEach(key -> holders.merge(key, 1, Integer::sum));
    }
  }

  /** Passages that hold the word. */
  int holders(String key) {
    return holders.getOrDefault(key, 0);
  }

  /** 0 for nothing in common, towards 1 for the same words. */
  double of(Passage a, Passage b) {
    double shared = 0;
    int words = 0;
    int names = 0;
    for (String key : a.keys()) {
      if (b.keys().contains(key)) {
        double weight = StrictMath.min(weight(a, key), weight(b, key));
        shared += weight * weight;
        words++;
        names += a.names().contains(key) || b.names().contains(key) ? 1 : 0;
      }
    }
    if (words < FEWEST_SHARED || words - names < FEWEST_COMMON_WORDS) {
      return 0;
    }
    double squareA = square(a);
    double squareB = square(b);
    double cosine = shared / StrictMath.sqrt(squareA * squareB);
    double contained = shared / StrictMath.min(squareA, squareB);
    double score = (1 - CONTAINED) * cosine + CONTAINED * contained;
    return score * penalties(a, b);
  }

  /** Rarity of a word in the event, in natural logarithms. */
  double weight(Passage passage, String key) {
    double rare = StrictMath.log((passages + 8.0) / (holders(key) + 0.5));
    if (passage.numbers().contains(key)) {
      return rare * NUMBER;
    }
    return passage.names().contains(key) ? rare * NAME : rare;
  }

  private double square(Passage passage) {
    double sum = 0;
    for (String key : passage.keys()) {
      double weight = weight(passage, key);
      sum += weight * weight;
    }
    return sum;
  }

  private static double penalties(Passage a, Passage b) {
    double factor = a.negated() == b.negated() ? 1 : NEGATED;
    boolean numbers = !a.numbers().isEmpty() && !b.numbers().isEmpty();
    if (numbers && a.numbers().stream().noneMatch(b.numbers()::contains)) {
      factor *= OTHER_NUMBERS;
    }
    return factor * (1 - FAR_APART * StrictMath.abs(a.position() - b.position()));
  }
}
