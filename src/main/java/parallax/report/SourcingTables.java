package parallax.report;

import java.util.ArrayList;
import java.util.List;
import parallax.model.Compared;
import parallax.model.Reading;
import parallax.model.SourcingNote;
import parallax.model.Span;
import parallax.table.Cell;

/** The sourcing ledger as data: each source once per text, and what an editor may ask. */
final class SourcingTables {
  private SourcingTables() {}

  static TableView sources(DataContext data) {
    return new TableView(
        "sources",
        List.of(
            "event",
            "article",
            "outlet",
            "source",
            "source_type",
            "times",
            "words",
            "share_of_attributed",
            "share_of_body",
            "first_paragraph",
            "anonymity",
            "page",
            "mark"),
        data.eachReading((compared, i, rows) -> sources(data, compared, i, rows)));
  }

  private static void sources(
      DataContext data, Compared compared, int article, List<List<Cell>> rows) {
    Reading reading = DataContext.reading(compared, article);
    Sourcing sourcing = Sourcing.of(reading);
    for (Sourcing.Row row : sourcing.sources()) {
      rows.add(
          row(
              data,
              compared,
              article,
              sourcing,
              List.of(
                  Cell.text(row.name()),
                  Cell.text(row.type().label()),
                  Cell.text(Sourcing.anonymity(reading, row))),
              row.attributions(),
              row.words()));
    }
    if (!sourcing.nobody().isEmpty()) {
      List<Cell> nobody = List.of(Cell.empty(), Cell.text("none"), Cell.empty());
      int words = sourcing.nobodyWords();
      rows.add(row(data, compared, article, sourcing, nobody, sourcing.nobody(), words));
    }
  }

  private static List<Cell> row(
      DataContext data,
      Compared compared,
      int article,
      Sourcing sourcing,
      List<Cell> source,
      List<Integer> attributions,
      int words) {
    Reading reading = DataContext.reading(compared, article);
    int paragraph = Sourcing.paragraph(reading, attributions.get(0));
    return List.of(
        Cell.text(DataContext.event(compared).id()),
        Cell.text(reading.article().id()),
        Cell.text(reading.article().outlet()),
        source.get(0),
        source.get(1),
        Cell.number(attributions.size()),
        Cell.number(words),
        DataContext.value(share(words, sourcing.attributed())),
        DataContext.value(share(words, sourcing.words())),
        paragraph > 0 ? Cell.number(paragraph) : Cell.empty(),
        source.get(2),
        Cell.text(data.names().article(reading.article().id())),
        Cell.text("a" + (attributions.get(0) + 1)));
  }

  private static double share(int words, int base) {
    return base == 0 ? 0 : (double) words / base;
  }

  static TableView questions(DataContext data) {
    return new TableView(
        "questions",
        List.of(
            "event",
            "article",
            "outlet",
            "kind",
            "question",
            "house_rule",
            "start",
            "end",
            "text",
            "other_start",
            "other_end",
            "other_text",
            "page",
            "mark"),
        data.eachReading(
            (compared, i, rows) -> {
              Reading reading = DataContext.reading(compared, i);
              for (SourcingNote note : reading.sourcing()) {
                rows.add(question(data, compared, reading, note));
              }
            }));
  }

  private static List<Cell> question(
      DataContext data, Compared compared, Reading reading, SourcingNote note) {
    List<Cell> row = new ArrayList<>();
    row.add(Cell.text(DataContext.event(compared).id()));
    row.add(Cell.text(reading.article().id()));
    row.add(Cell.text(reading.article().outlet()));
    row.add(Cell.text(note.kind().label()));
    row.add(Cell.text(LedgerQuestion.ask(note.kind())));
    row.add(Cell.text(LedgerQuestion.house(note.kind())));
    for (int i = 0; i < 2; i++) {
      if (i < note.spans().size()) {
        Span span = note.spans().get(i);
        row.add(Cell.number(span.start()));
        row.add(Cell.number(span.end()));
        row.add(data.words(reading.article(), span));
      } else {
        row.addAll(List.of(Cell.empty(), Cell.empty(), Cell.empty()));
      }
    }
    row.add(Cell.text(data.names().article(reading.article().id())));
    row.add(Cell.text("a" + (note.attributions().get(0) + 1)));
    return row;
  }

  /** Kinds of the notes that an attribution has a part in, for its row. */
  static String kinds(Reading reading, int attribution) {
    return reading.sourcing().stream()
        .filter(note -> note.attributions().contains(attribution))
        .map(note -> note.kind().label())
        .distinct()
        .reduce((a, b) -> a + " " + b)
        .orElse("");
  }
}
