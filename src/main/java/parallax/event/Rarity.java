package parallax.event;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How rare a word is in the run: inverse document frequency (Spärck Jones 1972), drawn towards a
 * prior so that five articles do not decide alone what a rare word is.
 */
final class Rarity {
  private static final double PRIOR_ARTICLES = 10;
  private static final double PRIOR_HOLDERS = 1.3;

  private final SortedMap<String, Integer> holders = new TreeMap<>();
  private final int articles;

  Rarity(List<Profile> profiles) {
    this.articles = profiles.size();
    for (Profile profile : profiles) {
      profile.words().keySet().forEach(key -> holders.merge(key, 1, Integer::sum));
    }
  }

  /** Articles that hold the word. */
  int holders(String key) {
    return holders.getOrDefault(key, 0);
  }

  /** Natural logarithm of articles over holders, both with the prior. */
  double of(String key) {
    return StrictMath.log((articles + PRIOR_ARTICLES) / (holders(key) + PRIOR_HOLDERS));
  }
}
