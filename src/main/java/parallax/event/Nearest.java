package parallax.event;

import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;

/**
 * Another event and how close a group is to it.
 *
 * @param group number of the other group
 * @param mean mean closeness over all pairs
 */
public record Nearest(int group, double mean) implements Serializable {
  /** Adds up the links from one group to others. */
  public static final class Sums {
    private final SortedMap<Integer, Double> sums = new TreeMap<>();

    /** Adds one link, by article of the group and then by the other article. */
    public void add(int otherGroup, double closeness) {
      sums.merge(otherGroup, closeness, Double::sum);
    }

    /**
     * The group that is closest on average; of two as close the first.
     *
     * @param size articles of the group itself
     * @param sizeOf articles of any other
     */
    public Optional<Nearest> nearest(int size, IntUnaryOperator sizeOf) {
      Optional<Nearest> best = Optional.empty();
      for (Map.Entry<Integer, Double> sum : sums.entrySet()) {
        double mean = sum.getValue() / ((double) size * sizeOf.applyAsInt(sum.getKey()));
        if (best.isEmpty() || mean > best.get().mean) {
          best = Optional.of(new Nearest(sum.getKey(), mean));
        }
      }
      return best;
    }
  }
}
