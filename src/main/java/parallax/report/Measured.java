package parallax.report;

import java.util.List;
import parallax.model.Accuracy;

/** Measured accuracy as text for the method page. */
final class Measured {
  private static final String ALL = "all";

  private final Accuracy accuracy;

  Measured(Accuracy accuracy) {
    this.accuracy = accuracy;
  }

  /**
   * One measured figure; the human figure is empty where nobody measured it.
   *
   * @param measure what was measured
   * @param data labelled texts
   * @param wanted number of labels
   * @param precision part of what was found that is right
   * @param recall part of the labels that was found
   * @param f1 their harmonic mean
   * @param human the same of people against each other
   * @param note how to read it
   */
  public record Line(
      String measure,
      String data,
      String wanted,
      String precision,
      String recall,
      String f1,
      String human,
      String note) {}

  /**
   * What a metric's decided pairs were worth.
   *
   * @param metric metric id
   * @param data labelled texts
   * @param pairs number of pairs
   * @param shared pairs decided inside shared statements
   * @param sharedRight those in the order of the labels
   * @param decided pairs decided over whole texts
   * @param right those in the order of the labels
   * @param interval 95 % interval of the share that is right
   * @param orders true where the metric may be said to differ
   */
  public record Order(
      String metric,
      String data,
      String pairs,
      int shared,
      int sharedRight,
      int decided,
      int right,
      String interval,
      boolean orders) {}

  /**
   * A row of the curve.
   *
   * @param part the surest part of the pairs, in percent
   * @param cells one for each metric
   */
  public record Step(String part, List<Cell> cells) {}

  /**
   * One metric's share of right orders.
   *
   * @param share in percent
   * @param interval 95 % interval, in percent
   * @param pairs number of pairs
   */
  public record Cell(String share, String interval, String pairs) {}

  /** The figures of one section of the page. */
  List<Line> lines(String family) {
    return accuracy.rows().stream()
        .filter(row -> row.family().equals(family))
        .map(
            row ->
                new Line(
                    row.measure(),
                    row.data(),
                    Figures.count(row.wanted()),
                    fraction(row.precision()),
                    fraction(row.recall()),
                    fraction(row.f1()),
                    row.human().isEmpty() ? "" : fraction(Double.parseDouble(row.human())),
                    row.note()))
        .toList();
  }

  /** One for each metric whose order was measured. */
  List<Order> orders() {
    return accuracy.orders().stream()
        .filter(order -> order.part().equals(ALL))
        .map(all -> order(all, part(all, Accuracy.DECIDED), part(all, Accuracy.DECIDED_SHARED)))
        .toList();
  }

  private Order order(Accuracy.Order all, Accuracy.Order decided, Accuracy.Order shared) {
    return new Order(
        all.metric(),
        all.data(),
        Figures.count(all.pairs()),
        shared.pairs(),
        shared.right(),
        decided.pairs(),
        decided.right(),
        interval(decided),
        accuracy.ordersTexts(all.metric()));
  }

  private Accuracy.Order part(Accuracy.Order all, String part) {
    return accuracy.orders().stream()
        .filter(order -> order.metric().equals(all.metric()) && order.part().equals(part))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(all.metric() + " has no part " + part));
  }

  /** From the surest tenth of the pairs to all of them. */
  List<Step> curve() {
    return accuracy.orders().stream()
        .map(Accuracy.Order::part)
        .filter(part -> Character.isDigit(part.charAt(0)))
        .distinct()
        .map(part -> new Step(part, cells(part)))
        .toList();
  }

  private List<Cell> cells(String part) {
    return accuracy.orders().stream()
        .filter(order -> order.part().equals(part))
        .map(
            order ->
                new Cell(
                    Figures.decimals(100 * order.share(), 0),
                    interval(order),
                    Figures.count(order.pairs())))
        .toList();
  }

  private static String interval(Accuracy.Order order) {
    return Figures.decimals(100 * order.interval().low(), 0)
        + "–"
        + Figures.decimals(100 * order.interval().high(), 0);
  }

  private static String fraction(double value) {
    String text = Figures.decimals(value, 3);
    return text.startsWith("0") ? text.substring(1) : text;
  }
}
