package parallax.model;

import java.util.List;
import java.util.Optional;

/**
 * What was measured of the metrics on labelled texts: how many of their hits are right, and how
 * often they put two texts in the order of the labels.
 *
 * @param rows precision and recall, in the order of the method page
 * @param orders right orders of pairs of texts
 */
public record Accuracy(List<Row> rows, List<Order> orders) {
  /** The part of an {@link Order} that holds the pairs of which the verdict was "clear". */
  public static final String DECIDED = "decided";

  /** The same inside shared statements. */
  public static final String DECIDED_SHARED = "decided-shared";

  private static final double CHANCE = 0.5;

  public Accuracy {
    rows = List.copyOf(rows);
    orders = List.copyOf(orders);
  }

  /**
   * One measured figure.
   *
   * @param family page of the method that shows it: a metric's page, or events
   * @param measure what was measured, in words
   * @param task task of the evaluate command
   * @param figure name of the figure in that command's output
   * @param data labelled file, with its kind of text
   * @param wanted number of labels to be found
   * @param precision part of what was found that is right
   * @param recall part of the labels that was found
   * @param f1 their harmonic mean
   * @param human the same figure for people against each other, where somebody measured it
   * @param note how to read it; may be empty
   * @param metrics ids of the metrics whose differences are tested with these figures
   */
  public record Row(
      String family,
      String measure,
      String task,
      String figure,
      String data,
      int wanted,
      double precision,
      double recall,
      double f1,
      String human,
      String note,
      List<String> metrics) {
    public Row {
      metrics = List.copyOf(metrics);
    }
  }

  /**
   * How many pairs of texts a metric put in the order that labels give.
   *
   * @param metric the metric that was measured
   * @param data labelled file
   * @param part "all", "decided", "decided-shared", or the part of the pairs in percent, surest
   *     first
   * @param pairs number of pairs
   * @param right pairs in the order of the labels
   * @param interval 95 % interval of the share that is right
   */
  public record Order(
      String metric, String data, String part, int pairs, int right, Interval interval) {
    /** Part of the pairs that is right; 0 without pairs. */
    public double share() {
      return pairs == 0 ? 0 : (double) right / pairs;
    }
  }

  /** The figures with which differences of a metric are tested. */
  public Optional<Row> of(String metric) {
    return rows.stream().filter(row -> row.metrics().contains(metric)).findFirst();
  }

  /**
   * True where the decided pairs were right clearly more often than chance. A metric whose order
   * was not measured, or not found to be right, is never said to differ.
   */
  public boolean ordersTexts(String metric) {
    return orders.stream()
        .filter(order -> order.metric().equals(metric) && order.part().equals(DECIDED))
        .anyMatch(order -> order.interval().low() > CHANCE);
  }
}
