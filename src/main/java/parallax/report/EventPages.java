package parallax.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import parallax.model.Article;
import parallax.model.Compared;
import parallax.model.Reading;

/** Builds the page of an event, which knows its neighbours. */
final class EventPages {
  private static final String ROOT = "../";

  private final Book book;

  EventPages(Book book) {
    this.book = book;
  }

  /**
   * The page of an event.
   *
   * @param newer the page before it
   * @param older the page after it
   */
  EventPage page(Compared compared, Optional<Link> newer, Optional<Link> older) {
    String id = compared.alignment().event().id();
    EventContext event = new EventContext(compared, book.places(ROOT), book.shown()::shows);
    String title = EventTitle.of(event.event());
    List<SharedPoint> all = SharedPoint.of(event);
    return new EventPage(
        frame(title, event),
        id,
        title,
        EventTitle.quoted(event.event()),
        place(compared),
        event.columns(),
        facts(event),
        all,
        Differences.of(event),
        limits(event),
        HeadlineRow.of(event),
        FramingRow.of(event),
        SpaceRow.of(event),
        PassageRow.of(event),
        QuotationSection.of(event),
        Ledger.of(event),
        Matrix.of(event),
        OnlyHere.of(event),
        OriginSection.of(event),
        Panels.of(event, book.report().accuracy()),
        Strip.of(event),
        TextState.of(event),
        book.report().rejected().size(),
        downloads(id),
        citation(title, event),
        newer,
        older,
        book.note(id));
  }

  private Frame frame(String title, EventContext event) {
    return book.frame(
        title + ": " + Figures.count(event.texts(), "text") + " compared",
        "How " + Figures.count(event.texts(), "text") + " worded the same event, side by side.",
        "events",
        book.names().event(event.event().id()),
        true,
        book.stamp(articles(event)));
  }

  private static List<Article> articles(EventContext event) {
    return event.event().readings().stream().map(Reading::article).toList();
  }

  /** The newest day: a place in the whole run would change the page whenever another event came. */
  private static String place(Compared compared) {
    String newest = Outline.of(compared).newest();
    return newest.isEmpty() ? "undated" : newest;
  }

  private static List<EventPage.Fact> facts(EventContext event) {
    TreeSet<String> outlets = new TreeSet<>();
    event.columns().forEach(column -> outlets.add(column.outlet()));
    int words = event.columns().stream().mapToInt(Column::words).sum();
    long dated = event.columns().stream().filter(column -> column.date().isPresent()).count();
    return List.of(
        new EventPage.Fact("Outlets", Figures.count(outlets.size())),
        new EventPage.Fact("Texts", Figures.count(event.texts())),
        new EventPage.Fact("Words read", Figures.count(words)),
        new EventPage.Fact(
            "Statements told by two or more", Figures.count(event.alignment().statements().size())),
        new EventPage.Fact("Dated", dated + " of " + event.texts()));
  }

  /** What holds for every page, then what this event's texts lack. */
  private static List<String> limits(EventContext event) {
    List<String> limits = new ArrayList<>();
    limits.add("It counts and aligns words. It does not say which text is true, complete or fair.");
    limits.add(
        "It sees text files: not the events an outlet chose to leave alone, nor the place of a"
            + " text on a page, its pictures, or a headline that was changed later.");
    if (event.texts() > 1) {
      limits.add(
          "Texts with a common origin are not independent witnesses, and "
              + Figures.count(event.texts(), "text")
              + " are too few to describe an outlet.");
    }
    long undated = event.columns().stream().filter(column -> column.date().isEmpty()).count();
    if (undated > 0) {
      limits.add(
          "No date is given for "
              + undated
              + " of "
              + Figures.count(event.texts(), "text")
              + ", so a detail may be missing only because the text is older.");
    }
    return limits;
  }

  private List<Link> downloads(String id) {
    String page = book.names().event(id);
    String twin = page.substring(page.lastIndexOf('/') + 1).replaceFirst("html$", "md");
    return List.of(
        new Link("This page as Markdown", twin),
        new Link(
            "Worksheet for a class",
            book.names().event(id).replaceFirst("^events/", "../worksheets/")),
        new Link("Figures, CSV", ROOT + "data/metrics.csv"),
        new Link("Every marked word with its offsets, CSV", ROOT + "data/evidence.csv"),
        new Link("Attributions, CSV", ROOT + "data/attributions.csv"),
        new Link("Statements, CSV", ROOT + "data/statements.csv"),
        new Link("Quotations, CSV", ROOT + "data/quotations.csv"),
        new Link("Framing, CSV", ROOT + "data/framing.csv"),
        new Link("All data files", ROOT + "data.html"));
  }

  private String citation(String title, EventContext event) {
    return title
        + ". "
        + Figures.count(event.texts(), "text")
        + " compared by Parallax "
        + book.report().card().version()
        + ". Event "
        + event.event().id()
        + ", input "
        + book.stamp(articles(event)).input()
        + ".";
  }

  /** How the pages of other events link to this one. */
  Link link(Compared compared) {
    String id = compared.alignment().event().id();
    return new Link(EventTitle.of(compared.alignment().event()), ROOT + book.names().event(id));
  }
}
