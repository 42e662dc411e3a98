package parallax.report;

import java.util.ArrayList;
import java.util.List;
import parallax.model.Article;
import parallax.model.Compared;
import parallax.model.Edit;
import parallax.model.Placement;
import parallax.table.Cell;

/** The state of every text as it came in: dropped, repaired, missing, copied from another. */
final class QualityTable {
  private QualityTable() {}

  static TableView of(DataContext data) {
    return new TableView(
        "quality",
        List.of("article", "outlet", "event", "kind", "reason", "start", "end", "text", "instead"),
        data.eachReading(QualityTable::rows));
  }

  private static void rows(Compared compared, int i, List<List<Cell>> rows) {
    Article article = DataContext.reading(compared, i).article();
    Placement placement = DataContext.event(compared).placements().get(i);
    TextState.missing(article)
        .forEach(field -> rows.add(row(article, placement, "missing", "no " + field)));
    placement
        .copy()
        .ifPresent(copy -> rows.add(row(article, placement, "copy", "copy of " + copy.of())));
    for (Edit edit : article.source().edits()) {
      List<Cell> row = new ArrayList<>(head(article, placement));
      row.add(Cell.text(edit.kind() == Edit.Kind.DROPPED ? "dropped" : "repaired"));
      row.add(Cell.text(edit.reason()));
      row.add(Cell.number(edit.span().start()));
      row.add(Cell.number(edit.span().end()));
      row.add(Cell.text(TextState.words(edit.span().cut(article.text()))));
      row.add(TextState.instead(edit).map(Cell::text).orElse(Cell.empty()));
      rows.add(row);
    }
  }

  private static List<Cell> row(Article article, Placement placement, String kind, String reason) {
    List<Cell> row = new ArrayList<>(head(article, placement));
    row.add(Cell.text(kind));
    row.add(Cell.text(reason));
    row.addAll(List.of(Cell.empty(), Cell.empty(), Cell.empty(), Cell.empty()));
    return row;
  }

  private static List<Cell> head(Article article, Placement placement) {
    return List.of(
        Cell.text(article.id()), Cell.text(article.outlet()), Cell.text(placement.event()));
  }
}
