package parallax.model;

import java.util.List;

/**
 * An event ready for the report.
 *
 * @param alignment the event with its statements
 * @param shared estimates inside shared statements: for each reading, in the order of readings
 * @param comparisons every pair of articles, metric and scope
 */
public record Compared(
    Alignment alignment, List<List<Estimate>> shared, List<Comparison> comparisons) {
  public Compared {
    shared = shared.stream().map(List::copyOf).toList();
    comparisons = List.copyOf(comparisons);
  }
}
