package parallax.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import parallax.model.Measurement;
import parallax.model.Tally;

/**
 * Tests whether two texts have the same share of words: if they had, their paragraphs could be
 * dealt to them anew. Words of one quotation come together, so paragraphs are dealt, not words; the
 * difference is divided by its standard error, so that texts with unlike paragraphs are tested
 * fairly (Janssen 1997; Chung & Romano 2013).
 */
final class Dealing {
  private static final int DEALS = 9_999;

  /** Enough deals at least as far apart to know that p is not small (Besag & Clifford 1991). */
  private static final int ENOUGH = 20;

  /** Two differences that are equal but for rounding. */
  private static final double SAME = 1e-9;

  private final int[] counts;
  private final int[] bases;
  private final double allCounts;
  private final double allBases;
  private final int first;

  private Dealing(List<Tally> paragraphs, int first) {
    this.counts = paragraphs.stream().mapToInt(Tally::count).toArray();
    this.bases = paragraphs.stream().mapToInt(Tally::base).toArray();
    allCounts = sum(counts, counts.length);
    allBases = sum(bases, bases.length);
    this.first = first;
  }

  /** Two-sided p of equal shares; 1 below three paragraphs in either text. */
  static double probability(Measurement a, Measurement b) {
    if (!Resampling.isLongEnough(a) || !Resampling.isLongEnough(b)) {
      return 1;
    }
    List<Tally> paragraphs = new ArrayList<>(Resampling.paragraphs(a));
    int first = paragraphs.size();
    paragraphs.addAll(Resampling.paragraphs(b));
    long seed = Resampling.seed(a) ^ ~Resampling.seed(b);
    return new Dealing(paragraphs, first).probability(new SplittableRandom(seed));
  }

  private double probability(SplittableRandom random) {
    double found = distance();
    int far = 0;
    for (int deal = 1; deal <= DEALS; deal++) {
      shuffle(random);
      if (distance() >= found - SAME) {
        far++;
      }
      if (far == ENOUGH) {
        return (double) far / deal;
      }
    }
    return (far + 1.0) / (DEALS + 1.0);
  }

  /** Swaps paragraphs into the shorter part alone: the rest follows. */
  private void shuffle(SplittableRandom random) {
    for (int i = 0; i < first; i++) {
      int other = i + random.nextInt(counts.length - i);
      int count = counts[i];
      counts[i] = counts[other];
      counts[other] = count;
      int base = bases[i];
      bases[i] = bases[other];
      bases[other] = base;
    }
  }

  private double distance() {
    // Sums of whole numbers are exact: what the first part has not is in the second.
    double count = sum(counts, first);
    double base = sum(bases, first);
    double left = count / base;
    double right = (allCounts - count) / (allBases - base);
    double apart = StrictMath.abs(left - right);
    double error =
        StrictMath.sqrt(
            variance(0, first, left, base)
                + variance(first, counts.length, right, allBases - base));
    // Two texts that are each all alike have no error: nothing is farther apart than they.
    return error == 0 ? (apart == 0 ? 0 : Double.MAX_VALUE) : apart / error;
  }

  private static double sum(int[] values, int to) {
    double sum = 0;
    for (int i = 0; i < to; i++) {
      sum += values[i];
    }
    return sum;
  }

  /** Variance of a ratio of sums over paragraphs (Cochran 1977). */
  private double variance(int from, int to, double share, double base) {
    double squares = 0;
    for (int i = from; i < to; i++) {
      double apart = counts[i] - share * bases[i];
      squares += apart * apart;
    }
    int n = to - from;
    return squares * n / (n - 1) / (base * base);
  }
}
