package parallax.model;

/**
 * The difference of one rate between two texts of an event.
 *
 * @param metric metric id
 * @param scope which words
 * @param voice in which words it was counted
 * @param articleA index in the event's readings
 * @param articleB index in the event's readings, after A
 * @param difference value of A minus value of B, in the metric's unit
 * @param interval 95 % interval of the difference
 * @param probability two-sided p of equal rates before any correction, also where the verdict rests
 *     on other grounds
 * @param verdict what may be said
 */
public record Comparison(
    String metric,
    Scope scope,
    String voice,
    int articleA,
    int articleB,
    double difference,
    Interval interval,
    double probability,
    Verdict verdict) {}
