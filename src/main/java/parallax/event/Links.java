package parallax.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The closeness of the pairs worth comparing: an inverted index of each article's weightiest words
 * finds them. No all-pairs comparison, so that thousands of articles group in seconds.
 */
final class Links {
  private static final int WORDS = 30;
  private static final int MOST_HOLDERS = 120;
  private static final int LEAST_SHARED = 2;

  /** Less counts as nothing, so that memory does not grow with chance pairs. */
  private static final double LEAST = 0.02;

  private final List<SortedMap<Integer, Double>> near = new ArrayList<>();

  Links(int articles, Closeness closeness, Rarity rarity) {
    List<List<Integer>> holders = new ArrayList<>();
    IntStream.range(0, rarity.words()).forEach(word -> holders.add(new ArrayList<>()));
    for (int article = 0; article < articles; article++) {
      near.add(new TreeMap<>());
      int[] words = weightiest(closeness.words(article), rarity);
      Map<Integer, Integer> shared = new HashMap<>();
      for (int word : words) {
        holders.get(word).forEach(earlier -> shared.merge(earlier, 1, Integer::sum));
        holders.get(word).add(article);
      }
      link(article, shared, closeness);
    }
  }

  private void link(int article, Map<Integer, Integer> shared, Closeness closeness) {
    shared.forEach(
        (earlier, words) -> {
          double close = words < LEAST_SHARED ? 0 : closeness.of(earlier, article);
          if (close >= LEAST) {
            near.get(article).put(earlier, close);
            near.get(earlier).put(article, close);
          }
        });
  }

  /** The articles that resemble one, with the closeness of each. */
  SortedMap<Integer, Double> of(int article) {
    return near.get(article);
  }

  /** Number of articles. */
  int size() {
    return near.size();
  }

  private static int[] weightiest(Vector words, Rarity rarity) {
    return IntStream.range(0, words.size())
        .filter(i -> rarity.holders(words.number(i)) <= MOST_HOLDERS)
        .boxed()
        .sorted(Comparator.comparingDouble((Integer i) -> -words.weight(i)).thenComparing(i -> i))
        .limit(WORDS)
        .mapToInt(words::number)
        .toArray();
  }
}
