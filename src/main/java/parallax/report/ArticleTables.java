package parallax.report;

import java.util.List;
import parallax.model.Article;
import parallax.model.Edit;
import parallax.model.Loaded;
import parallax.model.Placement;
import parallax.model.Reading;
import parallax.table.Cell;

/** What was read: articles, their places, their origins, and what was not used. */
final class ArticleTables {
  private ArticleTables() {}

  static TableView articles(DataContext data) {
    return new TableView(
        "articles",
        List.of(
            "id",
            "outlet",
            "outlet_from",
            "event",
            "title",
            "published",
            "url",
            "sentences",
            "words",
            "repairs",
            "furniture",
            "duplicate_of"),
        data.eachReading(
            (compared, i, rows) ->
                rows.add(
                    article(
                        DataContext.reading(compared, i),
                        DataContext.event(compared).placements().get(i)))));
  }

  private static List<Cell> article(Reading reading, Placement placement) {
    Article article = reading.article();
    return List.of(
        Cell.text(article.id()),
        Cell.text(article.outlet()),
        Cell.text(article.outletFrom()),
        Cell.text(placement.event()),
        article.headline().map(h -> Cell.text(h.text())).orElse(Cell.empty()),
        article.published().map(Cell::text).orElse(Cell.empty()),
        article.url().map(Cell::text).orElse(Cell.empty()),
        Cell.number(reading.document().body().size()),
        Cell.number(reading.document().bodyWords()),
        Cell.number(edits(article, Edit.Kind.REPAIRED)),
        Cell.number(edits(article, Edit.Kind.DROPPED)),
        placement.copy().map(copy -> Cell.text(copy.of())).orElse(Cell.empty()));
  }

  private static long edits(Article article, Edit.Kind kind) {
    return article.source().edits().stream().filter(edit -> edit.kind() == kind).count();
  }

  static TableView groups(DataContext data) {
    return new TableView(
        "groups",
        List.of("article", "event", "reason"),
        data.eachReading(
            (compared, i, rows) -> {
              Placement placement = DataContext.event(compared).placements().get(i);
              rows.add(
                  List.of(
                      Cell.text(placement.article()),
                      Cell.text(placement.event()),
                      Cell.text(placement.reason())));
            }));
  }

  static TableView rejected(DataContext data) {
    return new TableView(
        "rejected",
        List.of("file", "line", "reason"),
        sink -> {
          for (Loaded.Rejected rejected : data.rejected()) {
            sink.row(
                List.of(
                    Cell.text(rejected.file()),
                    rejected.line() > 0 ? Cell.number(rejected.line()) : Cell.empty(),
                    Cell.text(rejected.reason())));
          }
        });
  }
}
