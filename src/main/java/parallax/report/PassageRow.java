package parallax.report;

import java.util.ArrayList;
import java.util.List;
import parallax.model.Mark;
import parallax.model.Statement;
import parallax.model.Telling;

/**
 * One statement with the words of every text that tells it.
 *
 * @param id anchor on the page
 * @param label words that the tellings share
 * @param told how many of the texts tell it
 * @param cells one for each text
 * @param evidence the marked words in them
 */
public record PassageRow(
    String id, String label, String told, List<OutletCell> cells, List<Marked> evidence) {
  /**
   * One marked stretch of words.
   *
   * @param outlet name of the column
   * @param kind family and class
   * @param words the exact words
   * @param voice whose word it is
   * @param place units in the text that came in
   * @param href its row on the evidence page
   */
  public record Marked(
      String outlet, String kind, String words, String voice, String place, String href) {}

  /** True where the words of two texts or more may be shown, so that they can be compared. */
  public boolean comparable() {
    return cells.stream().filter(PassageRow::isShown).count() > 1;
  }

  private static boolean isShown(OutletCell cell) {
    return cell.quotes().stream().anyMatch(quote -> !quote.segments().isEmpty());
  }

  static List<PassageRow> of(EventContext event) {
    return event.alignment().statements().stream().map(s -> of(event, s)).toList();
  }

  private static PassageRow of(EventContext event, Statement statement) {
    List<OutletCell> cells = new ArrayList<>();
    List<Marked> evidence = new ArrayList<>();
    WordDifferences differences = WordDifferences.of(event, statement);
    for (int i = 0; i < event.texts(); i++) {
      List<Quote> quotes = new ArrayList<>();
      for (Telling telling : statement.of(i)) {
        quotes.add(event.quote(telling, true));
        addMarked(event, telling, evidence);
      }
      cells.add(new OutletCell(event.column(i), quotes, differences.onlyIn(i)));
    }
    String told = event.told(statement);
    return new PassageRow(statement.id(), statement.label(), told, cells, evidence);
  }

  private static void addMarked(EventContext event, Telling telling, List<Marked> evidence) {
    List<Mark> marks = event.reading(telling.article()).marks();
    Column column = event.column(telling.article());
    for (int i = 0; i < marks.size(); i++) {
      Mark mark = marks.get(i);
      if (telling.span().overlaps(mark.span())) {
        evidence.add(
            new Marked(
                column.name(),
                Words.kind(mark),
                event.words(telling.article(), mark.span()),
                mark.voice().label(),
                mark.span().start() + "–" + mark.span().end(),
                column.href() + "#m" + (i + 1)));
      }
    }
  }
}
