package parallax.report;

import java.util.List;
import parallax.model.Compared;

/**
 * The first page: every event, and what the run read.
 *
 * @param frame what surrounds it
 * @param events newest first, those that are shown with strips
 * @param earlier the others, newest first, as a plain list
 * @param outlets every outlet with the number of its texts
 * @param articles number of texts
 * @param rejected inputs that could not be used, with the reason
 */
public record IndexPage(
    Frame frame,
    List<Entry> events,
    List<Entry> earlier,
    List<Outlet> outlets,
    int articles,
    List<String> rejected) {
  private static final int MOST_WITH_STRIPS = 20;

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

  static IndexPage of(Book book, List<Entry> entries, List<Outlet> outlets) {
    int split = Math.min(MOST_WITH_STRIPS, entries.size());
    return new IndexPage(
        book.frame(
            "How outlets tell the same event",
            Figures.count(entries.size(), "event") + " compared.",
            "events",
            "index.html",
            true),
        List.copyOf(entries.subList(0, split)),
        List.copyOf(entries.subList(split, entries.size())),
        outlets,
        book.report().card().articles(),
        book.report().rejected().stream()
            .map(r -> r.file() + (r.line() > 0 ? ", line " + r.line() : "") + ": " + r.reason())
            .toList());
  }

  /** How many events the report compares. */
  public int count() {
    return events.size() + earlier.size();
  }

  /** What the first page says of one event that comes after {@code before} newer ones. */
  static Entry entry(Book book, Compared compared, EventPage page, int before) {
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
        before < MOST_WITH_STRIPS ? page.strips() : List.of(),
        Finding.of(compared, page),
        unsure);
  }
}
