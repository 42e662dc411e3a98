package parallax.model;

import java.util.List;

/**
 * An event ready for the report.
 *
 * @param alignment the event with its statements
 * @param shared estimates inside shared statements: for each reading, in the order of readings
 * @param comparisons every pair of articles, metric and scope
 * @param framing filled slots, by article, then position
 * @param distinctive words that one text uses more than the others, by article
 */
public record Compared(
    Alignment alignment,
    List<List<Estimate>> shared,
    List<Comparison> comparisons,
    List<FramedValue> framing,
    List<DistinctiveWord> distinctive) {
  public Compared {
    shared = shared.stream().map(List::copyOf).toList();
    comparisons = List.copyOf(comparisons);
    framing = List.copyOf(framing);
    distinctive = List.copyOf(distinctive);
  }

  /** An event whose framing has not been read. */
  public Compared(Alignment alignment, List<List<Estimate>> shared, List<Comparison> comparisons) {
    this(alignment, shared, comparisons, List.of(), List.of());
  }

  /** This event with its framing. */
  public Compared framed(List<FramedValue> values, List<DistinctiveWord> words) {
    return new Compared(alignment, shared, comparisons, values, words);
  }
}
