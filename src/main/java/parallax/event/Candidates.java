package parallax.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The pairs worth comparing: an inverted index of each article's weightiest words. No all-pairs
 * comparison, so that thousands of articles group in seconds.
 */
final class Candidates {
  private static final int WORDS = 25;
  private static final int MOST_HOLDERS = 60;

  private Candidates() {}

  /** For each article the later ones that share one of its weightiest words at least twice. */
  static List<SortedSet<Integer>> of(int articles, Closeness closeness, Rarity rarity) {
    SortedMap<String, List<Integer>> index = new TreeMap<>();
    for (int i = 0; i < articles; i++) {
      for (String key : weightiest(closeness.words(i), rarity)) {
        index.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
      }
    }
    List<SortedSet<Integer>> pairs = new ArrayList<>();
    for (int i = 0; i < articles; i++) {
      pairs.add(new TreeSet<>());
    }
    for (List<Integer> holders : index.values()) {
      for (int a = 0; a < holders.size(); a++) {
        pairs.get(holders.get(a)).addAll(holders.subList(a + 1, holders.size()));
      }
    }
    return pairs;
  }

  private static List<String> weightiest(Map<String, Double> words, Rarity rarity) {
    return words.entrySet().stream()
        .filter(entry -> rarity.holders(entry.getKey()) <= MOST_HOLDERS)
        .sorted(
            Map.Entry.<String, Double>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(WORDS)
        .map(Map.Entry::getKey)
        .toList();
  }
}
