package parallax.event;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Weighted words of unit length. */
final class Vector {
  private final int[] numbers;
  private final double[] weights;

  private Vector(int[] numbers, double[] weights) {
    this.numbers = numbers;
    this.weights = weights;
  }

  /** A vector of unit length; words of weight 0 are left out. */
  static Vector of(List<Word> words, Rarity rarity, ToDoubleFunction<Word> weight) {
    int[] numbers = new int[words.size()];
    double[] weights = new double[words.size()];
    int size = 0;
    double square = 0;
    for (Word word : words) {
      double value = weight.applyAsDouble(word);
      if (value > 0) {
        numbers[size] = rarity.number(word.key());
        weights[size++] = value;
        square += value * value;
      }
    }
    double length = StrictMath.sqrt(square);
    for (int i = 0; i < size; i++) {
      weights[i] /= length;
    }
    return new Vector(Arrays.copyOf(numbers, size), Arrays.copyOf(weights, size));
  }

  int size() {
    return numbers.length;
  }

  int number(int index) {
    return numbers[index];
  }

  double weight(int index) {
    return weights[index];
  }

  /** Cosine of two vectors: 0 to 1. */
  double cosine(Vector other) {
    return common(other, true);
  }

  /** The share of this vector's weight that stands on words of the other, 0 to 1. */
  double shareIn(Vector other) {
    double all = 0;
    for (double weight : weights) {
      all += weight;
    }
    return all == 0 ? 1 : common(other, false) / all;
  }

  private double common(Vector other, boolean product) {
    double sum = 0;
    int j = 0;
    for (int i = 0; i < numbers.length; i++) {
      while (j < other.numbers.length && other.numbers[j] < numbers[i]) {
        j++;
      }
      if (j < other.numbers.length && other.numbers[j] == numbers[i]) {
        sum += product ? weights[i] * other.weights[j] : weights[i];
      }
    }
    return sum;
  }
}
