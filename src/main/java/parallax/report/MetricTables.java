package parallax.report;

import java.util.List;
import parallax.model.Article;
import parallax.model.Compared;
import parallax.model.Comparison;
import parallax.model.Estimate;
import parallax.model.Measurement;
import parallax.model.Reading;
import parallax.model.Scope;
import parallax.table.Cell;

/** Rates with their bases and intervals, and what may be said of their differences. */
final class MetricTables {
  private MetricTables() {}

  static TableView metrics(DataContext data) {
    return new TableView(
        "metrics",
        List.of(
            "event", "article", "outlet", "metric", "scope", "voice", "count", "base", "unit",
            "value", "low", "high"),
        data.eachReading(
            (compared, i, rows) -> {
              Reading reading = DataContext.reading(compared, i);
              if (i < compared.shared().size()) {
                for (Estimate estimate : compared.shared().get(i)) {
                  rows.add(row(compared, reading.article(), Scope.SHARED, estimate));
                }
              }
              for (Estimate estimate : reading.estimates()) {
                rows.add(row(compared, reading.article(), Scope.WHOLE, estimate));
              }
            }));
  }

  private static List<Cell> row(
      Compared compared, Article article, Scope scope, Estimate estimate) {
    Measurement measured = estimate.measurement();
    return List.of(
        Cell.text(DataContext.event(compared).id()),
        Cell.text(article.id()),
        Cell.text(article.outlet()),
        Cell.text(measured.metric()),
        Cell.text(scope.label()),
        Cell.text(measured.voice()),
        Cell.number(measured.count()),
        Cell.number(measured.base()),
        Cell.text(measured.unit().label()),
        DataContext.value(measured.value()),
        DataContext.value(estimate.interval().low()),
        DataContext.value(estimate.interval().high()));
  }

  static TableView comparisons(DataContext data) {
    return new TableView(
        "comparisons",
        List.of(
            "event",
            "metric",
            "scope",
            "voice",
            "article_a",
            "article_b",
            "difference",
            "low",
            "high",
            "verdict",
            "p"),
        data.eachEvent(
            (compared, rows) ->
                compared.comparisons().forEach(found -> rows.add(row(compared, found)))));
  }

  private static List<Cell> row(Compared compared, Comparison comparison) {
    return List.of(
        Cell.text(DataContext.event(compared).id()),
        Cell.text(comparison.metric()),
        Cell.text(comparison.scope().label()),
        Cell.text(comparison.voice()),
        Cell.text(DataContext.reading(compared, comparison.articleA()).article().id()),
        Cell.text(DataContext.reading(compared, comparison.articleB()).article().id()),
        DataContext.value(comparison.difference()),
        DataContext.value(comparison.interval().low()),
        DataContext.value(comparison.interval().high()),
        Cell.text(comparison.verdict().label()),
        Cell.number(comparison.probability(), 6));
  }
}
