package parallax.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Picks from an event's page what a class can work on in one lesson. */
final class WorksheetTasks {
  private static final int MOST_PASSAGES = 5;
  private static final int MOST_SOURCES = 12;
  private static final int MOST_ALONE = 2;
  private static final int MOST_SHARED = 4;
  private static final int MOST_WORDINGS = 3;

  private final EventPage page;

  private WorksheetTasks(EventPage page) {
    this.page = page;
  }

  static Worksheet of(Frame frame, EventPage page, Link event, Link other) {
    WorksheetTasks tasks = new WorksheetTasks(page);
    List<PassageRow> comparable = page.passages().stream().filter(PassageRow::comparable).toList();
    List<PassageRow> chosen = comparable.stream().limit(MOST_PASSAGES).toList();
    return new Worksheet(
        frame,
        event,
        other,
        page.columns(),
        page.headlines(),
        chosen.stream().map(WorksheetTasks::passage).toList(),
        comparable.size() - chosen.size(),
        tasks.sources(),
        tasks.alone(comparable),
        tasks.wordings(),
        EntmanGrid.of(page));
  }

  private static Worksheet.Passage passage(PassageRow row) {
    List<Worksheet.Found> found = new ArrayList<>();
    for (OutletCell cell : row.cells()) {
      if (!cell.quotes().isEmpty()) {
        String name = cell.column().name();
        List<PassageRow.Marked> marks =
            row.evidence().stream().filter(mark -> mark.outlet().equals(name)).toList();
        found.add(new Worksheet.Found(cell.column(), marks));
      }
    }
    return new Worksheet.Passage(row, found);
  }

  /** Sources by turns: one of each kind and text, then the next, so that every kind comes up. */
  private List<Worksheet.Named> sources() {
    List<Worksheet.Named> named = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    int longest =
        page.ledgers().stream()
            .flatMap(ledger -> ledger.groups().stream())
            .mapToInt(group -> group.entries().size())
            .max()
            .orElse(0);
    for (int turn = 0; turn < longest; turn++) {
      for (Ledger ledger : page.ledgers()) {
        for (Ledger.Group group : ledger.groups()) {
          if (turn < group.entries().size()) {
            named(ledger.column(), group.entries().get(turn))
                .filter(found -> taken.add(found.words().toLowerCase(Locale.ROOT)))
                .ifPresent(named::add);
          }
        }
      }
    }
    return named.stream().limit(MOST_SOURCES).toList();
  }

  private static Optional<Worksheet.Named> named(Column column, Ledger.Entry entry) {
    return entry.words().isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Worksheet.Named(
                entry.words(), column.name(), entry.first(), entry.type(), entry.href()));
  }

  /**
   * Statements of one text among statements of several, in the order of the alphabet, which gives
   * nothing away. Those of several texts are taken from the end: the class has met the first ones.
   */
  private List<Worksheet.Alone> alone(List<PassageRow> comparable) {
    List<Worksheet.Alone> all = new ArrayList<>();
    for (OnlyHere here : page.onlyHere()) {
      here.first().stream()
          .limit(MOST_ALONE)
          .map(quote -> alone(quote, "one text alone", List.of(here.column()), List.of(quote)))
          .forEach(all::add);
    }
    if (all.isEmpty()) {
      return all;
    }
    comparable.stream()
        .skip(Math.max(0, comparable.size() - MOST_SHARED))
        .forEach(row -> shared(row).ifPresent(all::add));
    all.sort(Comparator.comparing(Worksheet.Alone::words));
    return all;
  }

  private static Optional<Worksheet.Alone> shared(PassageRow row) {
    List<Column> columns = new ArrayList<>();
    List<Quote> quotes = new ArrayList<>();
    for (OutletCell cell : row.cells()) {
      if (!cell.quotes().isEmpty()) {
        columns.add(cell.column());
        quotes.add(cell.quotes().get(0));
      }
    }
    return quotes.stream()
        .filter(quote -> !quote.segments().isEmpty())
        .findFirst()
        .map(quote -> alone(quote, "told by " + row.told(), columns, quotes));
  }

  private static Worksheet.Alone alone(
      Quote shown, String answer, List<Column> columns, List<Quote> quotes) {
    List<Link> places = new ArrayList<>();
    for (int i = 0; i < quotes.size(); i++) {
      String where = quotes.get(i).where().toLowerCase(Locale.ROOT);
      places.add(new Link(columns.get(i).name() + ", " + where, quotes.get(i).href()));
    }
    return new Worksheet.Alone(shown.plain(), answer, places);
  }

  /** Quotations that two texts or more have in words that may be shown, weightiest first. */
  private List<Worksheet.Wording> wordings() {
    return page.quotations().rows().stream()
        .map(
            row ->
                new Worksheet.Wording(
                    row.note(),
                    row.cells().stream().filter(cell -> !cell.words().isEmpty()).toList()))
        .filter(wording -> wording.versions().size() > 1)
        .limit(MOST_WORDINGS)
        .toList();
  }
}
