package parallax.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import parallax.model.Article;
import parallax.model.Attribution;
import parallax.model.Compared;
import parallax.model.Mark;
import parallax.model.Profile;
import parallax.model.Reading;
import parallax.model.SourceType;
import parallax.model.Voice;

/**
 * What a report holds of one outlet: its texts, their rates beside those of the same events' other
 * texts, and the words most often marked in them. A pattern is worded from {@link
 * Profile#FEWEST_EVENTS} events on.
 *
 * @param frame what surrounds it
 * @param outlet its name
 * @param texts its texts with their events
 * @param dates first and last date given; empty where none is
 * @param words of all its texts
 * @param events number of events
 * @param fewest events from which on a pattern may be worded
 * @param panels a measure each, a row for each text
 * @param terms most used terms of each kind in the outlet's own voice
 * @param sources kinds of sources and how often each is leaned on
 * @param credits other outlets and agencies that its texts name as sources
 */
public record OutletPage(
    Frame frame,
    String outlet,
    List<Text> texts,
    String dates,
    String words,
    int events,
    int fewest,
    List<OutletPanel> panels,
    List<Terms> terms,
    Terms sources,
    Terms credits) {
  private static final int MOST_TERMS = 8;

  /** One text: headline, page, date, words, marks of each kind, and its event. */
  public record Text(
      String title,
      String href,
      String date,
      String words,
      int hedges,
      int attributions,
      int loaded,
      Link event) {}

  /**
   * Terms of one kind, the most used of them.
   *
   * @param letter class of the marks; empty for others
   * @param name of the kind
   * @param terms the most used
   * @param distinct how many different terms there are
   * @param places how often they were found together
   */
  public record Terms(String letter, String name, List<Term> terms, int distinct, int places) {
    static Terms of(String letter, String name, Map<String, Term> counted) {
      int places = counted.values().stream().mapToInt(Term::count).sum();
      return new Terms(letter, name, most(counted), counted.size(), places);
    }
  }

  /** A term, how often it was marked, and its first place. */
  public record Term(String term, int count, String href) {}

  /** A text of the outlet, the page of the event it tells, that event, and its number there. */
  record Entry(Reading reading, Link event, Compared compared, int number) {}

  static OutletPage of(Book book, String outlet, List<Entry> entries) {
    String path = book.names().outlet(outlet);
    List<String> dates =
        entries.stream()
            .flatMap(entry -> entry.reading().article().published().stream())
            .map(Columns::day)
            .sorted()
            .toList();
    String span =
        dates.isEmpty()
            ? "none given"
            : dates.get(0).equals(dates.get(dates.size() - 1))
                ? dates.get(0)
                : dates.get(0) + " to " + dates.get(dates.size() - 1);
    int words = entries.stream().mapToInt(e -> e.reading().document().bodyWords()).sum();
    String description =
        Figures.count(entries.size(), "text") + " of " + outlet + " in this report.";
    return new OutletPage(
        book.frame(
            outlet,
            description,
            "outlets",
            path,
            true,
            book.stamp(entries.stream().map(Entry::reading).toList())),
        outlet,
        entries.stream().map(entry -> text(book, entry)).toList(),
        span,
        Figures.count(words),
        (int) entries.stream().map(entry -> entry.event().href()).distinct().count(),
        Profile.FEWEST_EVENTS,
        OutletPanels.of(book, outlet, entries),
        terms(book, entries),
        sources(book, entries),
        credits(book, entries));
  }

  private static Text text(Book book, Entry entry) {
    Reading reading = entry.reading();
    return new Text(
        reading.article().headline().map(h -> Texts.oneLine(h.text())).orElse("No headline"),
        "../" + book.names().article(reading.article().id()),
        reading.article().published().map(Columns::day).orElse("undated"),
        Figures.count(reading.document().bodyWords()),
        marks(reading, "h"),
        marks(reading, "a"),
        marks(reading, "l"),
        entry.event());
  }

  private static int marks(Reading reading, String letter) {
    return (int) reading.marks().stream().filter(m -> Markup.letter(m).equals(letter)).count();
  }

  private static List<Terms> terms(Book book, List<Entry> entries) {
    List<Terms> all = new ArrayList<>();
    for (String letter : List.of("h", "a", "l")) {
      Map<String, Term> counted = new TreeMap<>();
      for (Entry entry : entries) {
        List<Mark> marks = entry.reading().marks();
        String page = "../" + book.names().article(entry.reading().article().id());
        for (int i = 0; i < marks.size(); i++) {
          boolean own = marks.get(i).voice() == Voice.OWN && !marks.get(i).term().isEmpty();
          if (own && Markup.letter(marks.get(i)).equals(letter)) {
            count(counted, marks.get(i).term(), page + "#m" + (i + 1));
          }
        }
      }
      all.add(Terms.of(letter, Words.family(letter), counted));
    }
    return all;
  }

  private static Terms sources(Book book, List<Entry> entries) {
    Map<String, Term> counted = new LinkedHashMap<>();
    for (Entry entry : entries) {
      String page = "../" + book.names().article(entry.reading().article().id());
      for (int j = 0; j < entry.reading().observed().attributions().size(); j++) {
        String type =
            entry
                .reading()
                .observed()
                .attributions()
                .get(j)
                .source()
                .map(source -> Words.source(source.type()))
                .orElse(Credit.NO_SOURCE);
        count(counted, type, page + "#a" + (j + 1));
      }
    }
    return Terms.of("", "Kinds of source", counted);
  }

  /** Other outlets and agencies by name, where their names may be shown. */
  private static Terms credits(Book book, List<Entry> entries) {
    Map<String, Term> counted = new TreeMap<>();
    for (Entry entry : entries) {
      Article article = entry.reading().article();
      String page = "../" + book.names().article(article.id());
      List<Attribution> attributions = entry.reading().observed().attributions();
      for (int j = 0; j < attributions.size(); j++) {
        String href = page + "#a" + (j + 1);
        attributions
            .get(j)
            .source()
            .filter(source -> source.type() == SourceType.OUTLET)
            .filter(source -> book.shown().shows(article, source.span()))
            .map(source -> Texts.oneLine(article.source().cleaned(source.span())))
            .ifPresent(
                name ->
                    counted.merge(
                        name,
                        new Term(name, 1, href),
                        (a, b) -> new Term(name, a.count + 1, a.href)));
      }
    }
    return Terms.of("", "Outlets and agencies named as sources", counted);
  }

  private static void count(Map<String, Term> counted, String term, String href) {
    String key = term.toLowerCase(Locale.ROOT);
    counted.merge(key, new Term(key, 1, href), (a, b) -> new Term(key, a.count + 1, a.href));
  }

  private static List<Term> most(Map<String, Term> counted) {
    return counted.values().stream()
        .sorted(Comparator.comparing(Term::count).reversed().thenComparing(Term::term))
        .limit(MOST_TERMS)
        .toList();
  }
}
