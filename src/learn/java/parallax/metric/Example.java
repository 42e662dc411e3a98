package parallax.metric;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A labelled line.
 *
 * @param sentences the evidence of each of its sentences
 * @param decided true where a mark decides alone
 * @param uncertain its label
 */
record Example(List<Set<String>> sentences, boolean decided, boolean uncertain) {
  /** All evidence of the line. */
  Set<String> evidence() {
    Set<String> all = new TreeSet<>();
    sentences.forEach(all::addAll);
    return all;
  }

  /** The heaviest sentence. */
  double weigh(Map<String, Double> weights) {
    return sentences.stream()
        .mapToDouble(
            names -> names.stream().mapToDouble(name -> weights.getOrDefault(name, 0.0)).sum())
        .max()
        .orElse(Double.NEGATIVE_INFINITY);
  }
}
