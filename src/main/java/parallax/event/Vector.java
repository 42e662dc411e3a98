package parallax.event;

import java.io.Serializable;
import java.util.Arrays;

/** Weighted words of unit length, of which it keeps those that another article may hold. */
final class Vector implements Serializable {
  private static final long serialVersionUID = 1;

  private final int[] numbers;
  private final double[] weights;
  private final double sum;

  /**
   * @param numbers of the words, ascending; negative for a word that no other article holds
   * @param weights of the words, in the same order; a word of weight 0 is left out
   */
  Vector(int[] numbers, double[] weights) {
    int[] kept = new int[numbers.length];
    double[] unit = new double[numbers.length];
    double length = length(weights);
    int size = 0;
    double all = 0;
    for (int i = 0; i < numbers.length; i++) {
      if (weights[i] > 0) {
        double share = weights[i] / length;
        all += share;
        if (numbers[i] >= 0) {
          kept[size] = numbers[i];
          unit[size++] = share;
        }
      }
    }
    this.numbers = Arrays.copyOf(kept, size);
    this.weights = Arrays.copyOf(unit, size);
    this.sum = all;
  }

  /** Euclidean length. */
  static double length(double[] weights) {
    double square = 0;
    for (double weight : weights) {
      square += weight * weight;
    }
    return StrictMath.sqrt(square);
  }

  /** Cosine of two vectors: 0 to 1. */
  double cosine(Vector other) {
    return common(other, true);
  }

  /** The share of this vector's weight that stands on words of the other, 0 to 1. */
  double shareIn(Vector other) {
    return sum == 0 ? 1 : common(other, false) / sum;
  }

  private double common(Vector other, boolean product) {
    double found = 0;
    int j = 0;
    for (int i = 0; i < numbers.length; i++) {
      while (j < other.numbers.length && other.numbers[j] < numbers[i]) {
        j++;
      }
      if (j < other.numbers.length && other.numbers[j] == numbers[i]) {
        found += product ? weights[i] * other.weights[j] : weights[i];
      }
    }
    return found;
  }
}
