package parallax.model;

/**
 * A 95 % interval in the unit of its measurement.
 *
 * @param low lower end
 * @param high upper end
 */
public record Interval(double low, double high) {
  public Interval {
    if (!(low <= high)) {
      throw new IllegalArgumentException("not an interval: " + low + ".." + high);
    }
  }
}
