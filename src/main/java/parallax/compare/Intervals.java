package parallax.compare;

import parallax.model.Interval;
import parallax.model.Measurement;

/** 95 % intervals of measurements. */
public final class Intervals {
  private Intervals() {}

  /** The interval of a measurement's value, in its unit. */
  public static Interval of(Measurement measurement) {
    return new Interval(measurement.value(), measurement.value());
  }
}
