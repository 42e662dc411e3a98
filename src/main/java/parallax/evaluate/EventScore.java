package parallax.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import parallax.model.Placement;

/** Grouping against labelled events: B-cubed (Bagga and Baldwin 1998) and pairs. */
public final class EventScore {
  private EventScore() {}

  /**
   * Figures over the articles that have a label.
   *
   * @param wanted article id to labelled event
   * @param placements what the grouping decided; an article without one stands alone
   */
  public static List<Figure> figures(Map<String, String> wanted, List<Placement> placements) {
    Map<String, String> got = new TreeMap<>();
    wanted.keySet().forEach(id -> got.put(id, "?" + id));
    placements.stream()
        .filter(placement -> wanted.containsKey(placement.article()))
        .forEach(placement -> got.put(placement.article(), placement.event()));
    Map<String, Set<String>> gold = clusters(wanted);
    Map<String, Set<String>> found = clusters(got);
    double precision = 0;
    double recall = 0;
    for (String id : wanted.keySet()) {
      Set<String> label = gold.getOrDefault(wanted.getOrDefault(id, ""), Set.of(id));
      Set<String> group = found.getOrDefault(got.getOrDefault(id, ""), Set.of(id));
      Set<String> together = new TreeSet<>(label);
      together.retainAll(group);
      precision += (double) together.size() / group.size();
      recall += (double) together.size() / label.size();
    }
    int n = Math.max(1, wanted.size());
    List<Figure> figures = new ArrayList<>();
    figures.add(figure("B3", precision / n, recall / n, wanted.size()));
    long right = pairs(cross(wanted, got));
    long ours = pairs(found);
    long all = pairs(gold);
    figures.add(
        figure(
            "pairs",
            ours == 0 ? 0 : (double) right / ours,
            all == 0 ? 0 : (double) right / all,
            (int) all));
    return figures;
  }

  private static Figure figure(String name, double precision, double recall, int n) {
    double sum = precision + recall;
    double f1 = sum == 0 ? 0 : 2 * precision * recall / sum;
    return new Figure(name, precision, recall, f1, f1, f1, n, "");
  }

  private static Map<String, Set<String>> clusters(Map<String, String> labels) {
    Map<String, Set<String>> clusters = new TreeMap<>();
    labels.forEach((id, label) -> clusters.computeIfAbsent(label, l -> new TreeSet<>()).add(id));
    return clusters;
  }

  private static Map<String, Set<String>> cross(Map<String, String> a, Map<String, String> b) {
    UnaryOperator<String> both = id -> a.get(id) + "\u0000" + b.get(id);
    Map<String, String> labels = new TreeMap<>();
    a.keySet().forEach(id -> labels.put(id, both.apply(id)));
    return clusters(labels);
  }

  private static long pairs(Map<String, Set<String>> clusters) {
    return clusters.values().stream()
        .mapToLong(cluster -> (long) cluster.size() * (cluster.size() - 1) / 2)
        .sum();
  }
}
