package parallax.model;

/**
 * How one outlet's rate stands to those of the other outlets over many events. Every event counts
 * once: its rate there against the median of the others there.
 *
 * @param outlet its name
 * @param metric metric id
 * @param voice in which words it was counted
 * @param unit of the difference
 * @param events events in which it and another outlet can be compared
 * @param above events in which its rate is above the median of the others
 * @param below events in which it is below
 * @param difference mean over the events of its rate minus the median of the others
 * @param interval 95 % interval of the difference
 * @param verdict what may be said; short where there are too few events
 */
public record Profile(
    String outlet,
    String metric,
    String voice,
    Unit unit,
    int events,
    int above,
    int below,
    double difference,
    Interval interval,
    Verdict verdict) {
  /** Below this number of events nothing is said of an outlet. */
  public static final int FEWEST_EVENTS = 8;
}
