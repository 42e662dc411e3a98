package parallax.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Holm's step-down correction for many tests (Holm 1979). */
final class Holm {
  private Holm() {}

  /** Adjusted p values, in the order of the given ones. */
  static List<Double> adjust(List<Double> values) {
    List<Integer> order =
        IntStream.range(0, values.size())
            .boxed()
            .sorted(Comparator.comparingDouble(values::get))
            .toList();
    List<Double> adjusted = new ArrayList<>(values);
    double last = 0;
    for (int rank = 0; rank < order.size(); rank++) {
      int at = order.get(rank);
      double value = StrictMath.min(1, values.get(at) * (values.size() - rank));
      last = StrictMath.max(last, value);
      adjusted.set(at, last);
    }
    return adjusted;
  }
}
