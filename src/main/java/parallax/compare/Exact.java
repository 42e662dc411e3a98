package parallax.compare;

import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import parallax.model.Interval;

/** Intervals and tests that hold for few or no hits. */
final class Exact {
  private static final double TAIL = 0.025;
  private static final double Z = 1.959963984540054;

  private Exact() {}

  /** Wilson's score interval of a share (Wilson 1927); a base may be worth less than it counts. */
  static Interval wilson(double count, double base) {
    if (base == 0) {
      return new Interval(0, 1);
    }
    double share = count / base;
    double square = Z * Z / base;
    double middle = (share + square / 2) / (1 + square);
    double half =
        Z / (1 + square) * StrictMath.sqrt(share * (1 - share) / base + square / (4 * base));
    double low = count == 0 ? 0 : StrictMath.max(0, middle - half);
    double high = count == base ? 1 : StrictMath.min(1, middle + half);
    return new Interval(low, high);
  }

  /** Clopper and Pearson's interval of a share (1934). */
  static Interval clopperPearson(int count, int base) {
    if (base == 0) {
      return new Interval(0, 1);
    }
    double low =
        count == 0
            ? 0
            : BetaDistribution.of(count, base - count + 1.0).inverseCumulativeProbability(TAIL);
    double high =
        count == base
            ? 1
            : BetaDistribution.of(count + 1.0, base - count).inverseSurvivalProbability(TAIL);
    return new Interval(low, high);
  }

  /** Garwood's interval of a Poisson count (1936), as a rate per 1,000. */
  static Interval garwood(int count, int base) {
    if (base == 0) {
      return new Interval(0, 1000);
    }
    double low =
        count == 0
            ? 0
            : ChiSquaredDistribution.of(2.0 * count).inverseCumulativeProbability(TAIL) / 2;
    double high = ChiSquaredDistribution.of(2.0 * count + 2).inverseSurvivalProbability(TAIL) / 2;
    return new Interval(1000 * low / base, 1000 * high / base);
  }

  /**
   * Two-sided p of equal rates: given all hits, those of A are binomial with A's part of the base
   * (Przyborowski & Wilenski 1940); the smaller tail doubled.
   */
  static double equalRates(int hitsA, int baseA, int hitsB, int baseB) {
    int hits = hitsA + hitsB;
    if (hits == 0 || baseA == 0 || baseB == 0) {
      return 1;
    }
    double part = (double) baseA / (baseA + (double) baseB);
    BinomialDistribution expected = BinomialDistribution.of(hits, part);
    double less = expected.cumulativeProbability(hitsA);
    double more = expected.survivalProbability(hitsA - 1);
    return StrictMath.min(1, 2 * StrictMath.min(less, more));
  }
}
