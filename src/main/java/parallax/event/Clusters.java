package parallax.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Agglomerative clustering with average link (Sokal & Michener 1958): the closest two clusters
 * merge first, until no two are as close as the threshold. Ties go to the lower index.
 */
final class Clusters {
  /** Two clusters that could merge. */
  private record Merge(int a, int b, int sizeA, int sizeB, double mean) {}

  private static final Comparator<Merge> CLOSEST_FIRST =
      Comparator.comparingDouble((Merge m) -> -m.mean)
          .thenComparingInt(Merge::a)
          .thenComparingInt(Merge::b);

  private final double threshold;
  private final List<List<Integer>> members = new ArrayList<>();
  private final List<SortedMap<Integer, Double>> sums = new ArrayList<>();
  private final PriorityQueue<Merge> queue = new PriorityQueue<>(CLOSEST_FIRST);

  /**
   * @param links sum of closeness for each pair, at the lower index; a missing pair counts 0
   */
  Clusters(List<SortedMap<Integer, Double>> links, double threshold) {
    this.threshold = threshold;
    for (int i = 0; i < links.size(); i++) {
      members.add(new ArrayList<>(List.of(i)));
      sums.add(new TreeMap<>());
    }
    for (int a = 0; a < links.size(); a++) {
      for (Map.Entry<Integer, Double> link : links.get(a).entrySet()) {
        sums.get(a).put(link.getKey(), link.getValue());
        sums.get(link.getKey()).put(a, link.getValue());
      }
    }
    IntStream.range(0, links.size()).forEach(a -> offer(a, sums.get(a).tailMap(a)));
  }

  /** The clusters, each with its members in order, by their first member. */
  List<List<Integer>> merged() {
    for (Merge next = queue.poll(); next != null; next = queue.poll()) {
      if (isCurrent(next)) {
        merge(next.a, next.b);
      }
    }
    return members.stream()
        .filter(m -> !m.isEmpty())
        .map(m -> m.stream().sorted().toList())
        .toList();
  }

  private boolean isCurrent(Merge merge) {
    return members.get(merge.a).size() == merge.sizeA && members.get(merge.b).size() == merge.sizeB;
  }

  private void merge(int into, int from) {
    members.get(into).addAll(members.get(from));
    members.get(from).clear();
    for (Map.Entry<Integer, Double> sum : sums.get(from).entrySet()) {
      int other = sum.getKey();
      sums.get(other).remove(from);
      if (other != into) {
        sums.get(into).merge(other, sum.getValue(), Double::sum);
        sums.get(other).put(into, sums.get(into).get(other));
      }
    }
    sums.get(from).clear();
    offer(into, sums.get(into));
  }

  private void offer(int cluster, SortedMap<Integer, Double> others) {
    for (Map.Entry<Integer, Double> sum : others.entrySet()) {
      int a = StrictMath.min(cluster, sum.getKey());
      int b = StrictMath.max(cluster, sum.getKey());
      double pairs = (double) members.get(a).size() * members.get(b).size();
      double mean = sum.getValue() / pairs;
      if (mean >= threshold) {
        queue.add(new Merge(a, b, members.get(a).size(), members.get(b).size(), mean));
      }
    }
  }
}
