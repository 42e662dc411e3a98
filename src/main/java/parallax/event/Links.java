package parallax.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The closeness of the pairs worth comparing: an inverted index of each article's weightiest words
 * finds them. No all-pairs comparison, so that thousands of articles group in seconds.
 */
public final class Links {
  /** Pairs that share fewer keys are not compared. */
  public static final int LEAST_SHARED = 2;

  /** Less counts as nothing, so that memory does not grow with chance pairs. */
  public static final double LEAST = 0.02;

  private final List<SortedMap<Integer, Double>> near = new ArrayList<>();

  private Links() {}

  /** The links of a run. */
  static Links of(List<Features> articles, Rarity rarity) {
    List<List<Integer>> holders = new ArrayList<>();
    for (int word = 0; word < rarity.words(); word++) {
      holders.add(new ArrayList<>());
    }
    Links links = new Links();
    for (int article = 0; article < articles.size(); article++) {
      links.near.add(new TreeMap<>());
      Map<Integer, Integer> shared = new HashMap<>();
      for (int word : articles.get(article).keys()) {
        holders.get(word).forEach(earlier -> shared.merge(earlier, 1, Integer::sum));
        holders.get(word).add(article);
      }
      links.link(article, shared, articles);
    }
    return links;
  }

  /** The links of some articles that were compared elsewhere: as many as there are maps. */
  public static Links of(List<SortedMap<Integer, Double>> near) {
    Links links = new Links();
    near.forEach(others -> links.near.add(new TreeMap<>(others)));
    return links;
  }

  private void link(int article, Map<Integer, Integer> shared, List<Features> articles) {
    shared.forEach(
        (earlier, words) -> {
          double close =
              words < LEAST_SHARED ? 0 : articles.get(earlier).closeness(articles.get(article));
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
}
