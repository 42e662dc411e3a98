package parallax.report;

import java.util.List;
import parallax.model.Article;
import parallax.model.CollatedQuotation;
import parallax.model.Compared;
import parallax.model.Detail;
import parallax.model.Origin;
import parallax.model.QuotedVersion;
import parallax.table.Cell;

/** Quotations over all texts, details that two texts give differently, and signs of origin. */
final class CollationTables {
  private CollationTables() {}

  /** One row per quotation and text, also where the text does not have it. */
  static TableView quotations(DataContext data) {
    return new TableView(
        "quotations",
        List.of(
            "event",
            "quotation",
            "article",
            "outlet",
            "base_article",
            "relation",
            "speaker",
            "start",
            "end",
            "text",
            "changes"),
        data.eachEvent(
            (compared, rows) -> {
              for (CollatedQuotation quotation : compared.alignment().collation().quotations()) {
                for (QuotedVersion version : quotation.versions()) {
                  rows.add(row(data, compared, quotation, version));
                }
              }
            }));
  }

  private static List<Cell> row(
      DataContext data, Compared compared, CollatedQuotation quotation, QuotedVersion version) {
    Article article = DataContext.reading(compared, version.article()).article();
    Article base = DataContext.reading(compared, quotation.base()).article();
    return List.of(
        Cell.text(DataContext.event(compared).id()),
        Cell.text(quotation.id()),
        Cell.text(article.id()),
        Cell.text(article.outlet()),
        Cell.text(base.id()),
        Cell.text(version.relation().label()),
        version.speaker().map(Cell::text).orElse(Cell.empty()),
        version.span().map(span -> Cell.number(span.start())).orElse(Cell.empty()),
        version.span().map(span -> Cell.number(span.end())).orElse(Cell.empty()),
        version.span().map(span -> data.words(article, span)).orElse(Cell.empty()),
        Cell.text(
            String.join(
                ";",
                version.changes().stream().sorted().map(QuotedVersion.Change::label).toList())));
  }

  static TableView details(DataContext data) {
    return new TableView(
        "details",
        List.of(
            "event",
            "statement",
            "kind",
            "article_a",
            "start_a",
            "end_a",
            "text_a",
            "article_b",
            "start_b",
            "end_b",
            "text_b"),
        data.eachEvent(
            (compared, rows) ->
                compared.alignment().collation().details().stream()
                    .map(detail -> row(data, compared, detail))
                    .forEach(rows::add)));
  }

  private static List<Cell> row(DataContext data, Compared compared, Detail detail) {
    Article a = DataContext.reading(compared, detail.articleA()).article();
    Article b = DataContext.reading(compared, detail.articleB()).article();
    return List.of(
        Cell.text(DataContext.event(compared).id()),
        detail.statement().map(Cell::text).orElse(Cell.empty()),
        Cell.text(detail.kind().label()),
        Cell.text(a.id()),
        Cell.number(detail.spanA().start()),
        Cell.number(detail.spanA().end()),
        data.words(a, detail.spanA()),
        Cell.text(b.id()),
        Cell.number(detail.spanB().start()),
        Cell.number(detail.spanB().end()),
        data.words(b, detail.spanB()));
  }

  /** Signs of origin, by text. */
  static TableView provenance(DataContext data) {
    return new TableView(
        "provenance",
        List.of("event", "article", "outlet", "kind", "other", "start", "end", "text"),
        data.eachEvent(
            (compared, rows) ->
                compared.alignment().collation().provenance().origins().stream()
                    .map(origin -> row(data, compared, origin))
                    .forEach(rows::add)));
  }

  private static List<Cell> row(DataContext data, Compared compared, Origin origin) {
    Article article = DataContext.reading(compared, origin.article()).article();
    return List.of(
        Cell.text(DataContext.event(compared).id()),
        Cell.text(article.id()),
        Cell.text(article.outlet()),
        Cell.text(origin.kind().label()),
        Cell.text(origin.other()),
        Cell.number(origin.span().start()),
        Cell.number(origin.span().end()),
        data.words(article, origin.span()));
  }
}
