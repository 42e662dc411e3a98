package parallax.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import parallax.vector.WordVectors;

/**
 * How rare a word is: the geometric mean of its rarity in the run, as inverse document frequency
 * (Spärck Jones 1972) drawn towards a prior, and in the news at large, so that neither five
 * articles nor a run about one topic decide alone what a rare word is.
 */
final class Rarity {
  private static final double PRIOR_ARTICLES = 10;
  private static final double PRIOR_HOLDERS = 1.3;

  /** Of a word that the news at large does not know. */
  private static final double UNKNOWN = 9.3;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final int[] holders;
  private final double[] rarities;

  Rarity(List<Profile> profiles, WordVectors news) {
    SortedMap<String, Integer> counts = new TreeMap<>();
    Map<String, Double> known = new HashMap<>();
    for (Profile profile : profiles) {
      for (Word word : profile.words()) {
        counts.merge(word.key(), 1, Integer::sum);
        known.merge(word.key(), news.rarity(word.shown()).orElse(UNKNOWN), Math::min);
      }
    }
    holders = new int[counts.size()];
    rarities = new double[counts.size()];
    for (Map.Entry<String, Integer> word : counts.entrySet()) {
      int number = numbers.size();
      numbers.put(word.getKey(), number);
      holders[number] = word.getValue();
      double here =
          StrictMath.log((profiles.size() + PRIOR_ARTICLES) / (word.getValue() + PRIOR_HOLDERS));
      rarities[number] = StrictMath.sqrt(here * known.getOrDefault(word.getKey(), UNKNOWN));
    }
  }

  /** Different words of the run. */
  int words() {
    return holders.length;
  }

  /** The word's place in alphabetical order. */
  int number(String key) {
    Integer number = numbers.get(key);
    if (number == null) {
      throw new IllegalArgumentException("no word of this run: " + key);
    }
    return number;
  }

  /** Articles that hold the word. */
  int holders(int number) {
    return holders[number];
  }

  /** Greater for rarer words. */
  double of(String key) {
    return rarities[number(key)];
  }
}
