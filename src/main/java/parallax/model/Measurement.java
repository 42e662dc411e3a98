package parallax.model;

import java.util.List;

/**
 * A count with its base and the evidence under it. No span, no number.
 *
 * @param metric the contract's metric id, e.g. "hedging"
 * @param voice "own", "attributed", "quoted", "unsourced" or "all": in which words it was counted
 * @param unit what the value counts
 * @param tallies one for each body paragraph, in order; intervals resample them
 * @param evidence the counted spans, in order
 */
public record Measurement(
    String metric, String voice, Unit unit, List<Tally> tallies, List<Span> evidence) {
  public Measurement {
    tallies = List.copyOf(tallies);
    evidence = List.copyOf(evidence);
    if (evidence.isEmpty() && tallies.stream().anyMatch(tally -> tally.count() > 0)) {
      throw new IllegalArgumentException("a number without evidence: " + metric);
    }
  }

  /** Hits, or words under the evidence. */
  public int count() {
    int count = 0;
    for (Tally tally : tallies) {
      count += tally.count();
    }
    return count;
  }

  /** Words or sentences that it was counted in. */
  public int base() {
    int base = 0;
    for (Tally tally : tallies) {
      base += tally.base();
    }
    return base;
  }

  /** The rate, in the unit. */
  public double value() {
    return unit.value(count(), base());
  }
}
