package parallax.compare;

import parallax.model.Interval;
import parallax.model.Measurement;
import parallax.model.Unit;

/** 95 % intervals of measurements and of their differences. */
public final class Intervals {
  /** Words of one passage stand or fall together: a share of words has this many fewer trials. */
  private static final int WORDS_OF_A_PASSAGE = 20;

  private Intervals() {}

  /**
   * The interval of a measurement's value, in its unit: Wilson for shares of sentences, bootstrap
   * over paragraphs for rates and shares of words, an exact one where there are fewer than three
   * paragraphs or no hit. A count of 0 never has an interval without width.
   */
  public static Interval of(Measurement measurement) {
    return of(measurement, new Resamples());
  }

  private static Interval of(Measurement measurement, Resamples resamples) {
    if (measurement.unit() == Unit.SHARE_OF_SENTENCES) {
      return Exact.wilson(measurement.count(), measurement.base());
    }
    if (Resampling.fits(measurement)) {
      Interval found = Resampling.of(measurement, resamples);
      if (found.low() < found.high()) {
        return found;
      }
    }
    return exact(measurement);
  }

  /**
   * Wilson's interval of a share.
   *
   * @param count of these
   * @param base of how many; less than their number where they depend on each other
   */
  public static Interval ofShare(double count, double base) {
    return Exact.wilson(count, base);
  }

  /**
   * The interval of A's value minus B's: bootstrap over the paragraphs of both, else the two exact
   * intervals joined by their distances (Newcombe 1998).
   */
  static Interval ofDifference(Measurement a, Measurement b, Resamples resamples) {
    if (Resampling.fits(a) && Resampling.fits(b)) {
      return Resampling.ofDifference(a, b, resamples);
    }
    Interval left = of(a, resamples);
    Interval right = of(b, resamples);
    double difference = a.value() - b.value();
    double down = length(a.value() - left.low(), right.high() - b.value());
    double up = length(left.high() - a.value(), b.value() - right.low());
    return new Interval(difference - down, difference + up);
  }

  private static double length(double one, double other) {
    return StrictMath.sqrt(one * one + other * other);
  }

  private static Interval exact(Measurement measurement) {
    if (measurement.unit() == Unit.PER_1000_WORDS) {
      return Exact.garwood(measurement.count(), measurement.base());
    }
    int passages = passages(measurement.base());
    int told = StrictMath.min(passages, passages(measurement.count()));
    Interval found = Exact.clopperPearson(told, passages);
    double value = measurement.value();
    return new Interval(StrictMath.min(value, found.low()), StrictMath.max(value, found.high()));
  }

  private static int passages(int words) {
    return (words + WORDS_OF_A_PASSAGE - 1) / WORDS_OF_A_PASSAGE;
  }
}
