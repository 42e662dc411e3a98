package parallax.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Agglomerative clustering with average link (Sokal & Michener 1958): the closest two groups merge
 * first, until no two are as close as the threshold. Two groups that are far less close to each
 * other than each is within itself stay apart, however close they are: two bouts of one champion
 * share more words than two reports of a flood. In a small run, where all that most articles share
 * looks rare, an article alone has to stand the same test. Ties go to the lower index.
 */
final class Clusters {
  /** Two groups are this close, as a share of how close they are within themselves. */
  private static final double AS_CLOSE = 0.72;

  /** The same for one article and a group, over the articles of the run and a prior. */
  private static final double ALONE = 8;

  private static final double ALONE_PRIOR = 5;
  private static final int LEAST_GROUP = 3;

  /** A group's own closeness is drawn to the threshold as if it had this many pairs more. */
  private static final double PRIOR_PAIRS = 2;

  /** Two groups that could merge. */
  private record Merge(int a, int b, int sizeA, int sizeB, double mean) {}

  private static final Comparator<Merge> CLOSEST_FIRST =
      Comparator.comparingDouble((Merge m) -> -m.mean)
          .thenComparingInt(Merge::a)
          .thenComparingInt(Merge::b);

  private final double threshold;
  private final int articles;
  private final List<List<Integer>> members = new ArrayList<>();
  private final double[] within;
  private final List<SortedMap<Integer, Double>> sums = new ArrayList<>();
  private final PriorityQueue<Merge> queue = new PriorityQueue<>(CLOSEST_FIRST);

  /**
   * @param links closeness of pairs; a missing pair counts 0
   * @param articles number of articles in the run, of which the links may show a part
   */
  Clusters(Links links, double threshold, int articles) {
    this.threshold = threshold;
    this.articles = articles;
    within = new double[links.size()];
    for (int i = 0; i < links.size(); i++) {
      members.add(new ArrayList<>(List.of(i)));
      sums.add(new TreeMap<>(links.of(i)));
    }
    for (int i = 0; i < links.size(); i++) {
      offer(i, sums.get(i).tailMap(i));
    }
  }

  /** The groups, each with its members in order, by their first member. */
  List<List<Integer>> merged() {
    for (Merge next = queue.poll(); next != null; next = queue.poll()) {
      if (isCurrent(next) && isAsClose(next)) {
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

  private boolean isAsClose(Merge merge) {
    if (merge.sizeA > 1 && merge.sizeB > 1) {
      return merge.mean >= AS_CLOSE * StrictMath.sqrt(inside(merge.a) * inside(merge.b));
    }
    int group = merge.sizeA > 1 ? merge.a : merge.b;
    return members.get(group).size() < LEAST_GROUP
        || merge.mean >= inside(group) * ALONE / (articles + ALONE_PRIOR);
  }

  private double inside(int group) {
    double size = members.get(group).size();
    double pairs = size * (size - 1) / 2;
    return (within[group] + PRIOR_PAIRS * threshold) / (pairs + PRIOR_PAIRS);
  }

  private void merge(int into, int from) {
    members.get(into).addAll(members.get(from));
    members.get(from).clear();
    within[into] += within[from] + sums.get(into).getOrDefault(from, 0.0);
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

  private void offer(int group, SortedMap<Integer, Double> others) {
    for (Map.Entry<Integer, Double> sum : others.entrySet()) {
      int a = StrictMath.min(group, sum.getKey());
      int b = StrictMath.max(group, sum.getKey());
      double pairs = (double) members.get(a).size() * members.get(b).size();
      double mean = sum.getValue() / pairs;
      if (mean >= threshold) {
        queue.add(new Merge(a, b, members.get(a).size(), members.get(b).size(), mean));
      }
    }
  }
}
