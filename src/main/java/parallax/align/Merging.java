package parallax.align;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Merges linked passages into statements, the best link first. Two groups merge only where the mean
 * over all their cross-text pairs is high too, so that a chain of half-alike sentences never does.
 */
final class Merging {
  /** A link from here on may start a statement. */
  static final double LINK = 0.5;

  private static final double MEAN = 0.45;
  private static final double MEAN_OF_SECOND = 0.75;
  private static final double MEAN_OF_LEDES = 0.25;
  private static final double UNCONFIRMED = 0.2;
  private static final int MOST_OF_ONE_TEXT = 2;

  private final List<Passage> passages;
  private final Map<Long, Double> scores = new TreeMap<>();
  private final Map<Long, Boolean> confirmed = new TreeMap<>();
  private final Map<Integer, List<Integer>> groups = new LinkedHashMap<>();
  private final Confirmation confirmation;

  private Merging(List<Passage> passages, Confirmation confirmation) {
    this.passages = passages;
    this.confirmation = confirmation;
  }

  /** Groups of passages from two texts or more. */
  static List<List<Integer>> merge(
      List<Passage> passages, List<Link> links, Confirmation confirmation) {
    Merging merging = new Merging(passages, confirmation);
    links.forEach(link -> merging.scores.put(merging.pair(link.a(), link.b()), link.score()));
    links.stream().filter(link -> link.score() >= LINK).forEach(merging::take);
    return merging.groups.values().stream().distinct().toList();
  }

  private void take(Link link) {
    List<Integer> left = groups.getOrDefault(link.a(), List.of(link.a()));
    List<Integer> right = groups.getOrDefault(link.b(), List.of(link.b()));
    if (left.equals(right) || isTakenInPart(link.a()) || isTakenInPart(link.b())) {
      return;
    }
    if (!confirmed(link.a(), link.b()) || !fits(left, right)) {
      return;
    }
    List<Integer> both = new ArrayList<>(left);
    both.addAll(right);
    both.sort(null);
    both.forEach(member -> groups.put(member, both));
  }

  /**
   * True where a clause of this sentence, or the sentence of this clause, tells something already.
   */
  private boolean isTakenInPart(int passage) {
    if (groups.containsKey(passage)) {
      return false;
    }
    for (int i = passage - 1; i >= 0 && isNear(i, passage); i--) {
      if (groups.containsKey(i) && passages.get(i).overlaps(passages.get(passage))) {
        return true;
      }
    }
    for (int i = passage + 1; i < passages.size() && isNear(i, passage); i++) {
      if (groups.containsKey(i) && passages.get(i).overlaps(passages.get(passage))) {
        return true;
      }
    }
    return false;
  }

  private boolean isNear(int a, int b) {
    return passages.get(a).article() == passages.get(b).article()
        && passages.get(a).index() == passages.get(b).index();
  }

  private boolean fits(List<Integer> left, List<Integer> right) {
    Map<Integer, Integer> perText = new TreeMap<>();
    left.forEach(i -> perText.merge(passages.get(i).article(), 1, Integer::sum));
    right.forEach(i -> perText.merge(passages.get(i).article(), 1, Integer::sum));
    if (perText.values().stream().anyMatch(count -> count > MOST_OF_ONE_TEXT)) {
      return false;
    }
    double sum = 0;
    int pairs = 0;
    for (int a : left) {
      for (int b : right) {
        if (passages.get(a).article() != passages.get(b).article()) {
          sum += score(a, b);
          pairs++;
        }
      }
    }
    // A second sentence of one text joins only where it is as sure as a good pair.
    boolean second = perText.values().stream().anyMatch(count -> count > 1);
    boolean ledes =
        Stream.concat(left.stream(), right.stream()).allMatch(i -> passages.get(i).lede());
    double least = ledes ? MEAN_OF_LEDES : second ? MEAN_OF_SECOND : MEAN;
    return pairs > 0 && sum / pairs >= least;
  }

  /** Likeness of two passages, 0 where they are not linked or only touch the same. */
  private double score(int a, int b) {
    double score = scores.getOrDefault(pair(a, b), 0.0);
    return score > UNCONFIRMED && !confirmed(a, b) ? UNCONFIRMED : score;
  }

  private boolean confirmed(int a, int b) {
    return confirmed.computeIfAbsent(
        pair(a, b), pair -> confirmation.holds(passages.get(a), passages.get(b)));
  }

  private long pair(int a, int b) {
    return (long) StrictMath.min(a, b) * passages.size() + StrictMath.max(a, b);
  }
}
