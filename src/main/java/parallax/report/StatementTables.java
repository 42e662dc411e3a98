package parallax.report;

import java.util.List;
import java.util.stream.Stream;
import parallax.model.Article;
import parallax.model.Compared;
import parallax.model.Presence;
import parallax.model.Reading;
import parallax.model.Statement;
import parallax.model.Telling;
import parallax.table.Cell;

/** Who tells which statement. */
final class StatementTables {
  private StatementTables() {}

  /** One row per article and statement, also where the text does not tell it. */
  static TableView statements(DataContext data) {
    return new TableView(
        "statements",
        List.of(
            "event",
            "statement",
            "label",
            "article",
            "outlet",
            "presence",
            "source",
            "hedged",
            "start",
            "end",
            "paragraph",
            "text",
            "score"),
        data.eachEvent(
            (compared, rows) ->
                Stream.concat(
                        compared.alignment().statements().stream(),
                        compared.alignment().onlyHere().stream())
                    .forEach(statement -> rows(data, compared, statement, rows))));
  }

  private static void rows(
      DataContext data, Compared compared, Statement statement, List<List<Cell>> rows) {
    for (int i = 0; i < DataContext.event(compared).readings().size(); i++) {
      Reading reading = DataContext.reading(compared, i);
      List<Telling> tellings = statement.of(i);
      for (Telling telling : tellings) {
        rows.add(told(data, compared, statement, reading, telling));
      }
      if (tellings.isEmpty()) {
        rows.add(absent(compared, statement, reading.article()));
      }
    }
  }

  private static List<Cell> told(
      DataContext data, Compared compared, Statement statement, Reading reading, Telling telling) {
    Article article = reading.article();
    int block = reading.document().sentences().get(telling.sentence()).block();
    return List.of(
        Cell.text(DataContext.event(compared).id()),
        Cell.text(statement.id()),
        Cell.text(statement.label()),
        Cell.text(article.id()),
        Cell.text(article.outlet()),
        Cell.text(telling.presence().label()),
        telling.source().map(Cell::text).orElse(Cell.empty()),
        Cell.text(String.valueOf(telling.hedged())),
        Cell.number(telling.span().start()),
        Cell.number(telling.span().end()),
        Cell.number(article.paragraph(block)),
        data.words(article, telling.span()),
        Cell.number(telling.score(), 3));
  }

  private static List<Cell> absent(Compared compared, Statement statement, Article article) {
    return List.of(
        Cell.text(DataContext.event(compared).id()),
        Cell.text(statement.id()),
        Cell.text(statement.label()),
        Cell.text(article.id()),
        Cell.text(article.outlet()),
        Cell.text(Presence.ABSENT.label()),
        Cell.empty(),
        Cell.empty(),
        Cell.empty(),
        Cell.empty(),
        Cell.empty(),
        Cell.empty(),
        Cell.empty());
  }
}
