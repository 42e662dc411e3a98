package parallax.distill;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Least squares with a penalty on the way from the start (ridge regression, Hoerl & Kennard 1970),
 * solved for all columns at once by conjugate gradients (Hestenes & Stiefel 1952).
 */
final class RidgeFit {
  private final List<int[]> words;
  private final List<float[]> weights;
  private final int rows;
  private final float penalty;

  /**
   * @param words row numbers in each sentence
   * @param weights their weights in the mean, in the same order
   * @param rows how many words there are
   * @param penalty how dear it is to leave the start
   */
  RidgeFit(List<int[]> words, List<float[]> weights, int rows, float penalty) {
    this.words = words;
    this.weights = weights;
    this.rows = rows;
    this.penalty = penalty;
  }

  /** Word vectors whose weighted means come close to the targets. Columns are fitted apart. */
  float[][] fit(float[][] start, List<float[]> targets, int steps) {
    int columns = start[0].length;
    float[][] fitted = new float[rows][columns];
    IntStream.range(0, columns)
        .parallel()
        .forEach(
            column -> {
              float[] solved = column(start, targets, column, steps);
              for (int row = 0; row < rows; row++) {
                fitted[row][column] = solved[row];
              }
            });
    return fitted;
  }

  private float[] column(float[][] start, List<float[]> targets, int column, int steps) {
    float[] first = new float[rows];
    for (int row = 0; row < rows; row++) {
      first[row] = start[row][column];
    }
    float[] means = means(first);
    for (int i = 0; i < means.length; i++) {
      means[i] = targets.get(i)[column] - means[i];
    }
    float[] residual = spread(means);
    float[] direction = residual.clone();
    float[] change = new float[rows];
    double square = product(residual, residual);
    for (int step = 0; step < steps && square > 0; step++) {
      float[] image = spread(means(direction));
      add(image, direction, penalty);
      float length = (float) (square / product(direction, image));
      add(change, direction, length);
      add(residual, image, -length);
      double next = product(residual, residual);
      float turn = (float) (next / square);
      for (int row = 0; row < rows; row++) {
        direction[row] = residual[row] + turn * direction[row];
      }
      square = next;
    }
    add(change, first, 1);
    return change;
  }

  private float[] means(float[] vector) {
    float[] means = new float[words.size()];
    for (int i = 0; i < means.length; i++) {
      int[] ids = words.get(i);
      float[] share = weights.get(i);
      float sum = 0;
      for (int k = 0; k < ids.length; k++) {
        sum += share[k] * vector[ids[k]];
      }
      means[i] = sum;
    }
    return means;
  }

  private float[] spread(float[] values) {
    float[] vector = new float[rows];
    for (int i = 0; i < values.length; i++) {
      int[] ids = words.get(i);
      float[] share = weights.get(i);
      for (int k = 0; k < ids.length; k++) {
        vector[ids[k]] += share[k] * values[i];
      }
    }
    return vector;
  }

  private static void add(float[] to, float[] what, float times) {
    for (int i = 0; i < to.length; i++) {
      to[i] += times * what[i];
    }
  }

  private static double product(float[] a, float[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += (double) a[i] * b[i];
    }
    return sum;
  }
}
