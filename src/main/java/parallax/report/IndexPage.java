package parallax.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The first page: every event, and what the run read.
 *
 * @param frame what surrounds it
 * @param events newest first
 * @param outlets every outlet with the number of its texts
 * @param articles number of texts
 * @param rejected inputs that could not be used, with the reason
 */
public record IndexPage(
    Frame frame, List<Entry> events, List<Outlet> outlets, int articles, List<String> rejected) {
  /** One event: title, page, date, texts, one finding, and a strip for each text. */
  public record Entry(
      String title,
      String href,
      String date,
      String quoted,
      List<Column> columns,
      List<Strip> strips,
      String finding,
      boolean unsure) {}

  /** An outlet, its page, and the number of its texts. */
  public record Outlet(String name, String href, int texts) {}

  static IndexPage of(Book book, List<EventPage> pages, List<Outlet> outlets) {
    return new IndexPage(
        book.frame(
            "How outlets tell the same event",
            Figures.count(pages.size(), "event") + " compared.",
            "events",
            "index.html",
            true),
        pages.stream().map(page -> entry(book, page)).toList(),
        outlets,
        book.report().card().articles(),
        book.report().rejected().stream()
            .map(r -> r.file() + (r.line() > 0 ? ", line " + r.line() : "") + ": " + r.reason())
            .toList());
  }

  private static Entry entry(Book book, EventPage page) {
    boolean unsure = page.states().stream().anyMatch(state -> state.reason().startsWith("unsure:"));
    String date =
        page.columns().stream()
            .flatMap(column -> column.date().stream())
            .max(String::compareTo)
            .orElse("undated");
    return new Entry(
        page.title(),
        book.names().event(page.id()),
        date,
        page.quoted(),
        page.columns(),
        page.strips(),
        finding(page),
        unsure);
  }

  /** The largest finding: a clear difference of a rate, else of voice, else what is shared. */
  private static String finding(EventPage page) {
    if (!page.several()) {
      return "One text: nothing to compare.";
    }
    for (Panel panel : page.panels()) {
      for (Panel.VerdictLine line : panel.verdicts()) {
        if (!line.pairs().isEmpty()) {
          String where = line.scope().toLowerCase(Locale.ROOT);
          return Words.family(panel.letter())
              + ", "
              + where
              + ": "
              + line.words()
              + " ("
              + line.pairs()
              + ").";
        }
      }
    }
    Optional<Difference> bare =
        page.differences().stream().filter(d -> d.id().startsWith("d-voice")).findFirst();
    if (bare.isPresent()) {
      return "Attributed here, bare there: " + Figures.count(bare.get().count(), "statement") + ".";
    }
    return Figures.count(page.passages().size(), "statement") + " told by two texts or more.";
  }
}
