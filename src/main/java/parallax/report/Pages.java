package parallax.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import parallax.model.Compared;
import parallax.model.Reading;

/** All pages of a report, as finished view records with the templates that show them. */
public final class Pages {
  private final Book book;
  private final List<EventPage> events;

  private Pages(Report report) {
    this.book = new Book(report);
    EventPages builder = new EventPages(book);
    this.events = IntStream.range(0, book.events().size()).mapToObj(builder::page).toList();
  }

  /**
   * Every page of a report.
   *
   * @param report what the run found
   * @param files data files as written, for the page that lists them
   */
  public static List<Page> of(Report report, List<DataPage.File> files) {
    Pages pages = new Pages(report);
    List<Page> all = new ArrayList<>();
    pages.addEvents(all);
    Map<String, List<OutletPage.Entry>> outlets = pages.outlets();
    pages.addOutlets(all, outlets);
    pages.addSingles(all, outlets, files);
    return all;
  }

  private static void add(List<Page> all, String path, String name, Object model, boolean twin) {
    all.add(new Page(path, name + ".ftlh", model));
    if (twin) {
      all.add(new Page(path.replaceFirst("html$", "md"), name + ".md.ftl", model));
    }
  }

  private void addEvents(List<Page> all) {
    for (int i = 0; i < events.size(); i++) {
      EventPage page = events.get(i);
      add(all, book.names().event(page.id()), "event", page, true);
      Link back = new Link(page.title(), "../" + book.names().event(page.id()));
      addWorksheets(all, page, back);
      List<Reading> readings = book.events().get(i).alignment().event().readings();
      for (int text = 0; text < readings.size(); text++) {
        Reading reading = readings.get(text);
        String path = book.names().article(reading.article().id());
        TextState state = page.states().get(text);
        add(all, path, "article", ArticlePage.of(book, reading, back, state), false);
      }
    }
  }

  private void addWorksheets(List<Page> all, EventPage page, Link event) {
    String sheet = book.names().event(page.id()).replaceFirst("^events/", "worksheets/");
    String answers = sheet.replaceFirst("\\.html$", "-answers.html");
    Link toSheet = new Link("Worksheet", "../" + sheet);
    Link toAnswers = new Link("Answers", "../" + answers);
    Frame blank =
        book.frame("Worksheet: " + page.title(), "Passages to mark.", "events", sheet, false);
    Frame solved =
        book.frame("Answers: " + page.title(), "What was found.", "events", answers, false);
    add(all, sheet, "worksheet", Worksheet.of(blank, page, event, toAnswers), false);
    add(all, answers, "answers", Worksheet.of(solved, page, event, toSheet), false);
  }

  /** Texts by outlet, in alphabetical order. */
  private Map<String, List<OutletPage.Entry>> outlets() {
    Map<String, List<OutletPage.Entry>> outlets = new TreeMap<>();
    for (int i = 0; i < events.size(); i++) {
      Compared compared = book.events().get(i);
      EventPage page = events.get(i);
      Link event = new Link(page.title(), "../" + book.names().event(page.id()));
      for (Reading reading : compared.alignment().event().readings()) {
        outlets
            .computeIfAbsent(reading.article().outlet(), outlet -> new ArrayList<>())
            .add(new OutletPage.Entry(reading, event));
      }
    }
    return outlets;
  }

  private void addOutlets(List<Page> all, Map<String, List<OutletPage.Entry>> outlets) {
    outlets.forEach(
        (outlet, entries) ->
            add(
                all,
                book.names().outlet(outlet),
                "outlet",
                OutletPage.of(book, outlet, entries),
                true));
  }

  private void addSingles(
      List<Page> all, Map<String, List<OutletPage.Entry>> outlets, List<DataPage.File> files) {
    List<IndexPage.Outlet> listed = new ArrayList<>();
    outlets.forEach(
        (outlet, entries) ->
            listed.add(new IndexPage.Outlet(outlet, book.names().outlet(outlet), entries.size())));
    add(all, "index.html", "index", IndexPage.of(book, events, listed), true);
    add(all, "method.html", "method", MethodPage.of(book), true);
    Frame data = book.frame("Data", "Every file of this report.", "data", "data.html", false);
    add(all, "data.html", "data", new DataPage(data, files), false);
    Frame search = book.frame("All pages", "Events and texts.", "search", "search.html", false);
    add(all, "search.html", "search", new TextPage(search, groups()), false);
    Frame lost = book.frame("Not found", "No such page.", "", "404.html", false);
    add(all, "404.html", "404", new TextPage(lost, Map.of()), false);
  }

  private Map<String, List<Link>> groups() {
    Map<String, List<Link>> groups = new LinkedHashMap<>();
    for (int i = 0; i < events.size(); i++) {
      EventPage page = events.get(i);
      List<Link> links = new ArrayList<>();
      links.add(new Link(page.title(), book.names().event(page.id())));
      for (Reading reading : book.events().get(i).alignment().event().readings()) {
        String title =
            reading.article().headline().map(h -> Texts.oneLine(h.text())).orElse("No headline");
        String label = reading.article().outlet() + ": " + title;
        links.add(new Link(label, book.names().article(reading.article().id())));
      }
      groups.put(page.id(), links);
    }
    return groups;
  }
}
