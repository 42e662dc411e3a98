package parallax.event;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToDoubleBiFunction;

/**
 * Weighted words of unit length.
 *
 * @param weights by key
 */
record Vector(SortedMap<String, Double> weights) {
  /** A vector of unit length from counts. */
  static Vector of(Map<String, Integer> counts, ToDoubleBiFunction<String, Integer> weight) {
    SortedMap<String, Double> raw = new TreeMap<>();
    counts.forEach((key, count) -> raw.put(key, weight.applyAsDouble(key, count)));
    double square = 0;
    for (double value : raw.values()) {
      square += value * value;
    }
    double length = StrictMath.sqrt(square);
    if (length > 0) {
      raw.replaceAll((key, value) -> value / length);
    }
    return new Vector(raw);
  }

  /** Cosine of two vectors: 0 to 1. */
  double cosine(Vector other) {
    boolean smaller = weights.size() <= other.weights.size();
    Map<String, Double> few = smaller ? weights : other.weights;
    Map<String, Double> many = smaller ? other.weights : weights;
    double sum = 0;
    for (Map.Entry<String, Double> entry : few.entrySet()) {
      Double weight = many.get(entry.getKey());
      sum += weight == null ? 0 : weight * entry.getValue();
    }
    return sum;
  }
}
