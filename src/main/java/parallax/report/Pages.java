package parallax.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import parallax.model.Compared;
import parallax.model.Reading;

/**
 * All pages of a report, as finished view records with the templates that show them. They are built
 * one after the other and handed on, never held together: a site may have thousands.
 */
public final class Pages {
  private final Book book;
  private final Sink sink;
  private final List<IndexPage.Entry> listed = new ArrayList<>();
  private final Map<String, List<Link>> groups = new LinkedHashMap<>();

  /** Texts by outlet, in alphabetical order. */
  private final Map<String, List<OutletPage.Entry>> outlets = new TreeMap<>();

  private Pages(Report report, Sink sink) {
    this.book = new Book(report);
    this.sink = sink;
  }

  /** Takes one page at a time. */
  @FunctionalInterface
  public interface Sink {
    /** Takes the next page. */
    void take(Page page) throws IOException;
  }

  /**
   * Builds every page of a report: events newest first with their texts and worksheets, then
   * outlets, then what lists them.
   *
   * @param report what the run found
   * @param files data files as written, for the page that lists them
   * @param sink gets every page in turn
   */
  public static void write(Report report, List<DataPage.File> files, Sink sink) throws IOException {
    Pages pages = new Pages(report, sink);
    EventPages builder = new EventPages(pages.book);
    for (int i = 0; i < pages.book.events().size(); i++) {
      pages.addEvent(pages.book.events().get(i), builder.page(i));
    }
    for (Map.Entry<String, List<OutletPage.Entry>> outlet : pages.outlets.entrySet()) {
      OutletPage page = OutletPage.of(pages.book, outlet.getKey(), outlet.getValue());
      pages.add(pages.book.names().outlet(outlet.getKey()), "outlet", page, true);
    }
    pages.addSingles(files);
  }

  private void add(String path, String name, Object model, boolean twin) throws IOException {
    sink.take(new Page(path, name + ".ftlh", model));
    if (twin) {
      sink.take(new Page(path.replaceFirst("html$", "md"), name + ".md.ftl", model));
    }
  }

  private void addEvent(Compared compared, EventPage page) throws IOException {
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
          .add(new OutletPage.Entry(reading, back, compared, text));
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
