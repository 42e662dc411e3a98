package parallax.distill;

import java.util.List;
import java.util.stream.IntStream;

/** The main axes of vectors (principal components without centring), by orthogonal iteration. */
final class Axes {
  private static final int ROUNDS = 60;

  private Axes() {}

  /** The given number of axes of length 1, most important first. */
  static double[][] of(List<float[]> vectors, int axes) {
    double[][] products = products(vectors);
    int size = products.length;
    double[][] found = new double[axes][size];
    for (int a = 0; a < axes; a++) {
      for (int d = 0; d < size; d++) {
        // A start without chance: a different mix of all dimensions for each axis.
        found[a][d] = StrictMath.cos((a + 1.0) * (d + 0.5) * StrictMath.PI / size);
      }
    }
    for (int round = 0; round < ROUNDS; round++) {
      double[][] before = found;
      double[][] next = new double[axes][];
      IntStream.range(0, axes).parallel().forEach(a -> next[a] = image(products, before[a]));
      orthogonal(next);
      found = next;
    }
    return found;
  }

  private static double[][] products(List<float[]> vectors) {
    int size = vectors.get(0).length;
    double[][] products = new double[size][size];
    IntStream.range(0, size)
        .parallel()
        .forEach(
            i -> {
              for (float[] vector : vectors) {
                for (int j = 0; j < size; j++) {
                  products[i][j] += (double) vector[i] * vector[j];
                }
              }
            });
    return products;
  }

  private static double[] image(double[][] matrix, double[] vector) {
    double[] image = new double[vector.length];
    for (int i = 0; i < vector.length; i++) {
      for (int j = 0; j < vector.length; j++) {
        image[i] += matrix[i][j] * vector[j];
      }
    }
    return image;
  }

  private static void orthogonal(double[][] vectors) {
    for (int a = 0; a < vectors.length; a++) {
      for (int b = 0; b < a; b++) {
        double shared = product(vectors[a], vectors[b]);
        for (int d = 0; d < vectors[a].length; d++) {
          vectors[a][d] -= shared * vectors[b][d];
        }
      }
      double length = StrictMath.sqrt(product(vectors[a], vectors[a]));
      for (int d = 0; d < vectors[a].length; d++) {
        vectors[a][d] /= length;
      }
    }
  }

  static double product(double[] a, double[] b) {
    double sum = 0;
    for (int d = 0; d < a.length; d++) {
      sum += a[d] * b[d];
    }
    return sum;
  }
}
