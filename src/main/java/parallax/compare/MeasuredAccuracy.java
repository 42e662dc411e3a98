package parallax.compare;

import java.util.Random;

/**
 * How far a metric's hits can be trusted. The figures are round and on the careful side of what the
 * metrics reach on labelled news: hedge cues on FactBank (Szeged), attributions on PolNeAR, loaded
 * words on BABE; the {@code evaluate} command measures them.
 *
 * @param precision part of the hits that are right
 * @param recall part of the true places that are hit
 */
record MeasuredAccuracy(double precision, double recall) {
  private static final MeasuredAccuracy HEDGING = new MeasuredAccuracy(0.7, 0.6);
  private static final MeasuredAccuracy LOADED = new MeasuredAccuracy(0.35, 0.25);
  private static final MeasuredAccuracy ATTRIBUTION = new MeasuredAccuracy(0.6, 0.5);
  private static final int DRAWS = 1000;
  private static final int ENOUGH = 950;

  /** The figures of a metric's family; every other metric counts as the least trusted. */
  static MeasuredAccuracy of(String metric) {
    if (metric.startsWith("hedging")) {
      return HEDGING;
    }
    boolean attribution = metric.startsWith("attribution") || metric.equals("quoted-words");
    return attribution ? ATTRIBUTION : LOADED;
  }

  /**
   * True where the same text stays ahead in 95 of 100 draws in which false hits are dropped and
   * missed ones put back, each text by itself.
   */
  boolean survives(int hitsA, int baseA, int hitsB, int baseB) {
    long sign = Long.signum((long) hitsA * baseB - (long) hitsB * baseA);
    Random random = new Random(31L * hitsA + hitsB);
    int same = 0;
    for (int i = 0; i < DRAWS; i++) {
      long ahead = (long) draw(hitsA, random) * baseB - (long) draw(hitsB, random) * baseA;
      same += Long.signum(ahead) == sign ? 1 : 0;
    }
    return sign != 0 && same >= ENOUGH;
  }

  private int draw(int hits, Random random) {
    int missable = (int) StrictMath.round(hits * precision / recall);
    return binomial(hits, precision, random) + binomial(missable, 1 - recall, random);
  }

  private static int binomial(int trials, double chance, Random random) {
    int count = 0;
    for (int i = 0; i < trials; i++) {
      count += random.nextDouble() < chance ? 1 : 0;
    }
    return count;
  }
}
