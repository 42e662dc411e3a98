package parallax.report;

import java.util.ArrayList;
import java.util.List;
import parallax.model.Article;
import parallax.model.Compared;
import parallax.model.Event;
import parallax.model.Loaded;
import parallax.model.Reading;
import parallax.model.Span;
import parallax.table.Cell;

/**
 * What the tables of a part of a report are written from.
 *
 * @param events the events of this part
 * @param rejected the inputs that could not be used, of this part
 * @param names where pages stand
 * @param shown which words may be shown
 */
record DataContext(
    List<Compared> events, List<Loaded.Rejected> rejected, PageNames names, Shown shown) {
  /** Writes the rows of one article of an event. */
  @FunctionalInterface
  interface PerReading {
    void rows(Compared compared, int article, List<List<Cell>> rows);
  }

  /** Writes the rows of one event. */
  @FunctionalInterface
  interface PerEvent {
    void rows(Compared compared, List<List<Cell>> rows);
  }

  /** Rows of every article: by event, then outlet, then id. */
  TableView.Rows eachReading(PerReading writer) {
    return eachEvent(
        (compared, rows) -> {
          for (int i = 0; i < event(compared).readings().size(); i++) {
            writer.rows(compared, i, rows);
          }
        });
  }

  /** Rows of every event, in order of id; only those of one event are held at a time. */
  TableView.Rows eachEvent(PerEvent writer) {
    return sink -> {
      for (Compared compared : events) {
        List<List<Cell>> rows = new ArrayList<>();
        writer.rows(compared, rows);
        for (List<Cell> row : rows) {
          sink.row(row);
        }
      }
    };
  }

  static Event event(Compared compared) {
    return compared.alignment().event();
  }

  static Reading reading(Compared compared, int article) {
    return event(compared).readings().get(article);
  }

  /** The exact words, or nothing where the article's share of shown words is used up. */
  Cell words(Article article, Span span) {
    return shown.shows(article, span) ? Cell.text(span.cut(article.text())) : Cell.empty();
  }

  /** A measured value. */
  static Cell value(double value) {
    return Cell.number(value, 4);
  }
}
