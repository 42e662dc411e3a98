package parallax.metric;

import java.util.List;
import java.util.Map;

/**
 * Logistic regression with a squared penalty, by accelerated gradient steps over all rows (Nesterov
 * 1983), each coordinate with the step that its values allow. No chance, so the same rows give the
 * same digits.
 */
final class LogisticFit {
  private static final int STEPS = 400;

  /** The second derivative of the loss is a quarter at most. */
  private static final double CURVATURE = 0.25;

  private final int[][] columns;
  private final double[][] values;
  private final boolean[] labels;
  private final double penalty;
  private final int size;

  LogisticFit(
      List<Map<String, Double>> rows,
      List<Boolean> labels,
      Map<String, Integer> known,
      double penalty) {
    this.columns = new int[rows.size()][];
    this.values = new double[rows.size()][];
    this.labels = new boolean[rows.size()];
    this.penalty = penalty;
    this.size = known.size();
    for (int i = 0; i < rows.size(); i++) {
      Map<String, Double> row = rows.get(i);
      List<String> names = row.keySet().stream().filter(known::containsKey).toList();
      columns[i] = names.stream().mapToInt(known::get).toArray();
      values[i] = names.stream().mapToDouble(row::get).toArray();
      this.labels[i] = labels.get(i);
    }
  }

  /** Weights in order of column, and behind them the bias. */
  double[] weights() {
    double[] steps = steps();
    double[] at = new double[size + 1];
    double[] ahead = new double[size + 1];
    double momentum = 1;
    for (int step = 0; step < STEPS; step++) {
      double[] slope = slope(ahead);
      double next = (1 + StrictMath.sqrt(1 + 4 * momentum * momentum)) / 2;
      for (int j = 0; j <= size; j++) {
        double moved = ahead[j] - slope[j] * steps[j];
        ahead[j] = moved + (momentum - 1) / next * (moved - at[j]);
        at[j] = moved;
      }
      momentum = next;
    }
    return at;
  }

  private double[] steps() {
    double[] bound = new double[size + 1];
    for (int i = 0; i < columns.length; i++) {
      double sum = 1;
      for (double value : values[i]) {
        sum += Math.abs(value);
      }
      for (int k = 0; k < columns[i].length; k++) {
        bound[columns[i][k]] += CURVATURE * sum * Math.abs(values[i][k]);
      }
      bound[size] += CURVATURE * sum;
    }
    for (int j = 0; j <= size; j++) {
      bound[j] = 1 / (bound[j] + penalty);
    }
    return bound;
  }

  private double[] slope(double[] weights) {
    double[] slope = new double[size + 1];
    for (int j = 0; j < size; j++) {
      slope[j] = penalty * weights[j];
    }
    for (int i = 0; i < columns.length; i++) {
      double sum = weights[size];
      for (int k = 0; k < columns[i].length; k++) {
        sum += weights[columns[i][k]] * values[i][k];
      }
      double miss = 1 / (1 + StrictMath.exp(-sum)) - (labels[i] ? 1 : 0);
      for (int k = 0; k < columns[i].length; k++) {
        slope[columns[i][k]] += miss * values[i][k];
      }
      slope[size] += miss;
    }
    return slope;
  }
}
