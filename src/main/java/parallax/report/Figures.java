package parallax.report;

import java.util.Locale;
import parallax.model.Estimate;
import parallax.model.Interval;
import parallax.model.Measurement;
import parallax.model.Unit;

/** How numbers are written on pages: fixed decimals, the same on every machine. */
final class Figures {
  private Figures() {}

  /** A count with commas: 4,923. */
  static String count(long n) {
    return String.format(Locale.ROOT, "%,d", n);
  }

  /** A count and its noun: 1 text, 4 texts. */
  static String count(int n, String noun) {
    return count(n) + " " + noun + (n == 1 ? "" : "s");
  }

  /** A value in its unit: a rate with one decimal, a share in percent. */
  static String value(Measurement measurement) {
    return measurement.base() == 0 ? "–" : number(measurement.value(), measurement.unit());
  }

  /** Low and high end of an interval in the measurement's unit. */
  static String interval(Estimate estimate) {
    Unit unit = estimate.measurement().unit();
    Interval interval = estimate.interval();
    return number(interval.low(), unit) + "–" + number(interval.high(), unit);
  }

  /** The unit as the head of a column. */
  static String unit(Unit unit) {
    return switch (unit) {
      case PER_1000_WORDS -> "per 1,000 words";
      case SHARE_OF_WORDS -> "% of words";
      case SHARE_OF_SENTENCES -> "% of sentences";
    };
  }

  /** A value as drawn: percent for shares. */
  static double drawn(double value, Unit unit) {
    return unit == Unit.PER_1000_WORDS ? value : 100 * value;
  }

  static String number(double value, Unit unit) {
    return decimals(drawn(value, unit), 1);
  }

  static String decimals(double value, int decimals) {
    return String.format(Locale.ROOT, "%." + decimals + "f", value);
  }
}
