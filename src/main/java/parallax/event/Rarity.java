package parallax.event;

import java.io.Serializable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How rare a word is: the geometric mean of its rarity in the run, as inverse document frequency
 * (Spärck Jones 1972) drawn towards a prior, and in the news at large, so that neither five
 * articles nor a run about one topic decide alone what a rare word is. Remembers the words that two
 * articles hold or more; every other word is one article's own.
 */
public final class Rarity implements Serializable {
  private static final long serialVersionUID = 1;
  private static final double PRIOR_ARTICLES = 10;
  private static final double PRIOR_HOLDERS = 1.3;

  private final int articles;
  private final String[] keys;
  private final int[] holders;
  private final double[] rarities;

  /**
   * @param articles number of articles in the run
   * @param words holders of each word by its key; words of a single article may be missing
   */
  public Rarity(int articles, Map<String, Holders> words) {
    this.articles = articles;
    keys =
        words.entrySet().stream()
            .filter(word -> word.getValue().articles() > 1)
            .map(Map.Entry::getKey)
            .sorted()
            .toArray(String[]::new);
    holders = new int[keys.length];
    rarities = new double[keys.length];
    for (int number = 0; number < keys.length; number++) {
      Holders word = words.getOrDefault(keys[number], new Holders(1, 0));
      holders[number] = word.articles();
      rarities[number] = rarity(word);
    }
  }

  /** The rarity of all words of a run. */
  static Rarity of(List<Profile> profiles) {
    Map<String, Holders> words = new HashMap<>();
    for (Profile profile : profiles) {
      Holders.of(profile).forEach((key, holder) -> words.merge(key, holder, Holders::and));
    }
    return new Rarity(profiles.size(), words);
  }

  private double rarity(Holders word) {
    double here = StrictMath.log((articles + PRIOR_ARTICLES) / (word.articles() + PRIOR_HOLDERS));
    return StrictMath.sqrt(here * word.news());
  }

  /** Articles of the run. */
  int articles() {
    return articles;
  }

  /** Different words that two articles hold or more. */
  int words() {
    return keys.length;
  }

  /** The word's place in alphabetical order; negative where one article alone holds it. */
  int number(Word word) {
    return Arrays.binarySearch(keys, word.key());
  }

  /** Articles that hold the word with this number. */
  int holders(int number) {
    return number < 0 ? 1 : holders[number];
  }

  /** Greater for rarer words. */
  double of(Word word) {
    int number = number(word);
    return number < 0 ? rarity(new Holders(1, word.rarityInNews())) : rarities[number];
  }
}
