package parallax.align;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * How likely two passages tell the same: what their words mean together, the rare words, names and
 * numbers that both share by their rarity in the event; less where one negates and the other does
 * not, or where numbers differ. A logistic score with weights set by hand.
 */
final class Likeness {
  private static final double NAME = 0.8;
  private static final double NUMBER = 1.3;
  private static final double MEANING = 6;
  private static final double COSINE = 9;
  private static final double ACTS = 1.5;
  private static final double SHARED_WORD = 0.5;
  private static final int MOST_WORDS = 5;
  private static final double SHARED_NAME = 0.2;
  private static final int MOST_NAMES = 4;
  private static final double SAME_NUMBER = 1;
  private static final double OTHER_NUMBERS = 0.4;
  private static final double NEGATED = 0.5;
  private static final double BOTH_LEDES = 1;
  private static final double ALIKE_HEADLINES = 0.9;
  private static final double ALIKE = 0.55;
  private static final double FAR_APART = 1.3;
  private static final double CLAUSE = 0.6;
  private static final double BIAS = 8.5;
  private static final double LEAST_MEANING = 0.25;

  private final Map<String, Integer> holders = new HashMap<>();
  private final Map<String, Integer> ranks = new HashMap<>();
  private final int passages;

  Likeness(List<Passage> passages) {
    this.passages = (int) passages.stream().filter(Passage::whole).count();
    SortedSet<String> keys = new TreeSet<>();
    passages.forEach(passage -> keys.addAll(passage.keys()));
    keys.forEach(key -> ranks.put(key, ranks.size()));
    for (Passage passage : passages) {
      if (passage.whole()) {
        passage.keys().forEach(key -> holders.merge(key, 1, Integer::sum));
      }
    }
  }

  /** Passages that hold the word. */
  int holders(String key) {
    return holders.getOrDefault(key, 0);
  }

  /** The passage with the weights of its words, for many looks at it. */
  Weighed weighed(Passage passage) {
    return new Weighed(passage, this);
  }

  /** Place of a word among all words of the event; a part of a passage has no others. */
  int rank(String key) {
    return Objects.requireNonNull(ranks.get(key), key);
  }

  /** 0 for nothing in common, towards 1 for the same words. */
  double of(Passage a, Passage b) {
    return of(weighed(a), weighed(b));
  }

  /** The same for passages that were weighed before. */
  static double of(Weighed left, Weighed right) {
    Passage a = left.passage();
    Passage b = right.passage();
    double meaning = a.meaning().likeness(b.meaning());
    if (meaning < LEAST_MEANING) {
      return 0;
    }
    Weighed.Common common = left.common(right);
    double score = MEANING * meaning + ACTS * a.acts().likeness(b.acts()) - BIAS;
    score += COSINE * common.squares() / StrictMath.sqrt(left.square() * right.square());
    score += SHARED_WORD * StrictMath.min(common.words(), MOST_WORDS);
    score += SHARED_NAME * StrictMath.min(common.names(), MOST_NAMES);
    return 1 / (1 + StrictMath.exp(-score - signs(a, b)));
  }

  /** Rarity of a word in the event, in natural logarithms. */
  double weight(Passage passage, String key) {
    double rare = StrictMath.log((passages + 8.0) / (holders(key) + 0.5));
    if (passage.numbers().contains(key)) {
      return rare * NUMBER;
    }
    return passage.names().contains(key) ? rare * NAME : rare;
  }

  private static double signs(Passage a, Passage b) {
    double sum = a.negated() == b.negated() ? 0 : -NEGATED;
    if (!Collections.disjoint(a.numbers(), b.numbers())) {
      sum += SAME_NUMBER;
    } else if (!a.numbers().isEmpty() && !b.numbers().isEmpty()) {
      sum -= OTHER_NUMBERS;
    }
    // Among fewer words a chance meeting is rarer: a clause that matches is the better match.
    sum += a.whole() && b.whole() ? 0 : CLAUSE;
    if (a.lede() && b.lede()) {
      sum += BOTH_LEDES + (haveAlikeHeadlines(a, b) ? ALIKE_HEADLINES : 0);
    }
    return sum - FAR_APART * StrictMath.abs(a.position() - b.position());
  }

  /** True for the first sentences of two stories whose headlines mean the same. */
  static boolean haveAlikeHeadlines(Passage a, Passage b) {
    return a.headline().isPresent()
        && b.headline().isPresent()
        && a.headline().get().likeness(b.headline().get()) >= ALIKE;
  }
}
