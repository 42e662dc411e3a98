package parallax.model;

/**
 * A measurement with its interval.
 *
 * @param measurement count, base and evidence
 * @param interval 95 % interval of its value
 */
public record Estimate(Measurement measurement, Interval interval) {}
