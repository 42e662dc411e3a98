package parallax.report;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import parallax.model.Compared;
import parallax.model.Profile;
import parallax.model.Reading;

/**
 * All pages of a report, as finished view records with the templates that show them. Events come
 * one by one; of each only what the pages about the whole run need stays in memory.
 */
public final class Pages implements EventStream.Sink {
  private final Book book;
  private final Sink sink;

  /** The event whose page waits for the title of the next one. */
  private final Deque<Compared> waiting = new ArrayDeque<>();

  /** Where the page before it stands. */
  private final Deque<Link> before = new ArrayDeque<>();

  private final List<IndexPage.Entry> listed = new ArrayList<>();
  private final Map<String, List<Link>> groups = new LinkedHashMap<>();

  /** Texts by outlet, in alphabetical order. */
  private final Map<String, List<OutletText>> outlets = new TreeMap<>();

  /** Pages of a report; {@code sink} gets every page in turn. */
  public Pages(Report report, Sink sink) {
    this.book = Book.of(report);
    this.sink = sink;
  }

  /** Takes one page at a time. */
  @FunctionalInterface
  public interface Sink {
    /** Takes the next page. */
    void take(Page page) throws IOException;
  }

  /** Builds the pages of the event before: texts and worksheets with it. */
  @Override
  public void take(Compared next) throws IOException {
    addWaiting(Optional.of(new EventPages(book).link(next)));
    waiting.add(next);
  }

  /**
   * Builds what is left when all events came: the last event, outlets, and what lists them.
   *
   * @param profiles what may be said of outlets
   * @param files data files as written, for the page that lists them
   */
  public void finish(List<Profile> profiles, List<DataPage.File> files) throws IOException {
    addWaiting(Optional.empty());
    for (Map.Entry<String, List<OutletText>> outlet : outlets.entrySet()) {
      OutletPage page = OutletPage.of(book, outlet.getKey(), outlet.getValue(), profiles);
      add(book.names().outlet(outlet.getKey()), "outlet", page, true);
    }
    addSingles(files);
  }

  private void addWaiting(Optional<Link> older) throws IOException {
    if (!waiting.isEmpty()) {
      Compared compared = waiting.remove();
      Book own = book.about(compared);
      EventPages builder = new EventPages(own);
      addEvent(own, compared, builder.page(compared, Optional.ofNullable(before.poll()), older));
      before.add(builder.link(compared));
    }
  }

  private void add(String path, String name, Object model, boolean twin) throws IOException {
    sink.take(new Page(path, name + ".ftlh", model));
    if (twin) {
      sink.take(new Page(path.replaceFirst("html$", "md"), name + ".md.ftl", model));
    }
  }

  private void addEvent(Book book, Compared compared, EventPage page) throws IOException {
    String path = book.names().event(page.id());
    add(path, "event", page, true);
    Link back = new Link(page.title(), "../" + path);
    addWorksheets(page, back);
    List<Link> links = new ArrayList<>();
    links.add(new Link(page.title(), path));
    List<Reading> readings = compared.alignment().event().readings();
    for (int text = 0; text < readings.size(); text++) {
      Reading reading = readings.get(text);
      String own = book.names().article(reading.article().id());
      TextState state = page.states().get(text);
      add(own, "article", ArticlePage.of(book, reading, back, state, page.frame()), false);
      links.add(new Link(reading.article().outlet() + ": " + title(reading), own));
      outlets
          .computeIfAbsent(reading.article().outlet(), outlet -> new ArrayList<>())
          .add(OutletText.of(book, compared, text, back));
    }
    groups.put(page.id(), links);
    listed.add(IndexPage.entry(book, compared, page, listed.size()));
  }

  private static String title(Reading reading) {
    return reading.article().headline().map(h -> Texts.oneLine(h.text())).orElse("No headline");
  }

  private void addWorksheets(EventPage page, Link event) throws IOException {
    String sheet = book.names().event(page.id()).replaceFirst("^events/", "worksheets/");
    String answers = sheet.replaceFirst("\\.html$", "-answers.html");
    Frame.Stamp by = page.frame().stamp();
    Frame blank =
        book.frame("Worksheet: " + page.title(), "Passages to mark.", "events", sheet, false, by);
    Frame solved =
        book.frame("Answers: " + page.title(), "What was found.", "events", answers, false, by);
    Link toAnswers = new Link("Answers", "../" + answers);
    Link toSheet = new Link("Worksheet", "../" + sheet);
    add(sheet, "worksheet", WorksheetTasks.of(blank, page, event, toAnswers), false);
    add(answers, "answers", WorksheetTasks.of(solved, page, event, toSheet), false);
  }

  private void addSingles(List<DataPage.File> files) throws IOException {
    List<IndexPage.Outlet> named = new ArrayList<>();
    outlets.forEach(
        (outlet, entries) ->
            named.add(new IndexPage.Outlet(outlet, book.names().outlet(outlet), entries.size())));
    add("index.html", "index", IndexPage.of(book, listed, named), true);
    add("method.html", "method", MethodPage.of(book), true);
    Frame data = book.frame("Data", "Every file of this report.", "data", "data.html", false);
    add("data.html", "data", new DataPage(data, files), false);
    Frame search = book.frame("Search", "Events, texts, outlets.", "search", "search.html", false);
    add("search.html", "search", new SearchPage(search, groups, named), false);
    Frame guide =
        book.frame("Teacher’s guide", "One lesson.", "events", "worksheets/guide.html", false);
    add("worksheets/guide.html", "guide", new TextPage(guide), false);
    add("404.html", "404", new TextPage(lost()), false);
  }

  /** Servers show this page at any address, so its links start at the top of the published site. */
  private Frame lost() {
    Frame frame = book.frame("Not found", "No such page.", "", "404.html", false);
    String root = book.report().options().baseUrl().orElse("");
    return new Frame(
        frame.title(),
        frame.description(),
        root,
        frame.section(),
        frame.twin(),
        frame.canonical(),
        frame.stamp());
  }
}
