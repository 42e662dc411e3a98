package parallax.report;

import java.util.List;

/**
 * A sheet for a class about one event, or its answers: the same passages, bare or marked.
 *
 * @param frame what surrounds it
 * @param event the event's page
 * @param other the answers of a sheet, or the sheet of answers
 * @param columns the texts
 * @param headlines as published
 * @param passages aligned statements
 * @param ledgers sources of each text
 */
public record Worksheet(
    Frame frame,
    Link event,
    Link other,
    List<Column> columns,
    List<HeadlineRow> headlines,
    List<PassageRow> passages,
    List<Ledger> ledgers) {

  static Worksheet of(Frame frame, EventPage page, Link event, Link other) {
    return new Worksheet(
        frame, event, other, page.columns(), page.headlines(), page.passages(), page.ledgers());
  }
}
