package parallax.compare;

import java.util.List;
import parallax.model.Alignment;
import parallax.model.Compared;
import parallax.model.Estimate;

/** Compares the rates of an event's texts, pair by pair. */
public final class Comparer {
  /** Estimates inside shared statements and a verdict for every pair, metric and scope. */
  public Compared compare(Alignment alignment) {
    List<List<Estimate>> shared =
        alignment.event().readings().stream().map(reading -> List.<Estimate>of()).toList();
    return new Compared(alignment, shared, List.of());
  }
}
