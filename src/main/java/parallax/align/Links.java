package parallax.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Finds the alike passages of different texts: by all pairs in events of usual size, beyond that
 * through an index of their words.
 */
final class Links {
  private static final Comparator<Link> BEST_FIRST =
      Comparator.comparingDouble((Link link) -> -link.score())
          .thenComparingInt(Link::a)
          .thenComparingInt(Link::b);
  private static final int MOST_HOLDERS = 40;
  private static final int USUAL = 4_000;

  private Links() {}

  /** Links with at least some likeness, best first. */
  static List<Link> of(List<Passage> passages, Likeness likeness, double least) {
    SortedMap<String, List<Integer>> index = new TreeMap<>();
    List<Weighed> weighed = passages.stream().map(likeness::weighed).toList();
    List<Link> links = new ArrayList<>();
    for (int b = 0; b < passages.size(); b++) {
      Passage passage = passages.get(b);
      for (int a : passages.size() <= USUAL ? range(b) : near(b, passage, likeness, index)) {
        double score =
            passages.get(a).article() == passage.article()
                ? 0
                : Likeness.of(weighed.get(a), weighed.get(b));
        if (score >= least) {
          links.add(new Link(a, b, score));
        }
      }
    }
    links.sort(BEST_FIRST);
    return links;
  }

  private static Iterable<Integer> range(int end) {
    return () -> IntStream.range(0, end).iterator();
  }

  /** Earlier passages with a word that is not everywhere; enters the passage itself. */
  private static SortedSet<Integer> near(
      int b, Passage passage, Likeness likeness, SortedMap<String, List<Integer>> index) {
    SortedSet<Integer> near = new TreeSet<>();
    for (String key : passage.keys()) {
      if (likeness.holders(key) <= MOST_HOLDERS) {
        near.addAll(index.computeIfAbsent(key, k -> new ArrayList<>()));
        index.get(key).add(b);
      }
    }
    return near;
  }
}
