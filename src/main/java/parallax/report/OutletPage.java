package parallax.report;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import parallax.model.Profile;

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
  public record Term(String term, int count, String href) {
    /** This term with more places of it, which come later. */
    Term and(Term later) {
      return new Term(term, count + later.count, href);
    }
  }

  /** The page of an outlet; profiles are those of all outlets. */
  static OutletPage of(Book book, String outlet, List<OutletText> entries, List<Profile> profiles) {
    String path = book.names().outlet(outlet);
    List<String> dates =
        entries.stream()
            .flatMap(entry -> entry.article().published().stream())
            .map(Columns::day)
            .sorted()
            .toList();
    String span =
        dates.isEmpty()
            ? "none given"
            : dates.get(0).equals(dates.get(dates.size() - 1))
                ? dates.get(0)
                : dates.get(0) + " to " + dates.get(dates.size() - 1);
    int words = entries.stream().mapToInt(OutletText::bodyWords).sum();
    String description =
        Figures.count(entries.size(), "text") + " of " + outlet + " in this report.";
    return new OutletPage(
        book.frame(
            outlet,
            description,
            "outlets",
            path,
            true,
            book.stamp(entries.stream().map(OutletText::article).toList())),
        outlet,
        entries.stream().map(OutletText::row).toList(),
        span,
        Figures.count(words),
        (int) entries.stream().map(entry -> entry.row().event().href()).distinct().count(),
        Profile.FEWEST_EVENTS,
        new OutletPanels(book, outlet, entries, profiles).panels(),
        Stream.of("h", "a", "l")
            .map(letter -> Terms.of(letter, Words.family(letter), counted(entries, letter)))
            .toList(),
        Terms.of("", "Kinds of source", counted(entries, OutletText.SOURCES)),
        Terms.of(
            "", "Outlets and agencies named as sources", counted(entries, OutletText.CREDITS)));
  }

  private static Map<String, Term> counted(List<OutletText> entries, String kind) {
    Map<String, Term> counted = new TreeMap<>();
    for (OutletText entry : entries) {
      entry
          .terms()
          .getOrDefault(kind, Map.of())
          .forEach((term, places) -> counted.merge(term, places, Term::and));
    }
    return counted;
  }

  private static List<Term> most(Map<String, Term> counted) {
    return counted.values().stream()
        .sorted(Comparator.comparing(Term::count).reversed().thenComparing(Term::term))
        .limit(MOST_TERMS)
        .toList();
  }
}
