package parallax.report;

import java.util.List;
import parallax.model.Article;
import parallax.model.Compared;
import parallax.model.FramedValue;
import parallax.model.Reading;
import parallax.table.Cell;

/** Filled slots, one row for each value, those off the page included. */
final class FramingTable {
  private static final List<String> COLUMNS =
      List.of(
          "event",
          "article",
          "outlet",
          "statement",
          "slot",
          "value",
          "actor",
          "voice",
          "paragraph",
          "start",
          "end",
          "rule");

  private FramingTable() {}

  static TableView of(DataContext data) {
    return new TableView(
        "framing",
        COLUMNS,
        data.eachEvent(
            (compared, rows) ->
                compared.framing().forEach(value -> rows.add(row(data, compared, value)))));
  }

  private static List<Cell> row(DataContext data, Compared compared, FramedValue value) {
    Reading reading = DataContext.reading(compared, value.article());
    Article article = reading.article();
    int block = reading.document().sentences().get(value.sentence()).block();
    boolean shown = data.shown().shows(article, value.span());
    return List.of(
        Cell.text(DataContext.event(compared).id()),
        Cell.text(article.id()),
        Cell.text(article.outlet()),
        Cell.text(value.statement()),
        Cell.text(value.slot().label()),
        data.words(article, value.span()),
        shown ? Cell.text(value.actor()) : Cell.empty(),
        Cell.text(value.voice().label()),
        Cell.number(article.paragraph(block)),
        Cell.number(value.span().start()),
        Cell.number(value.span().end()),
        Cell.text(value.rule()));
  }
}
