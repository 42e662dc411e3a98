package parallax.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import parallax.model.Article;
import parallax.model.Attribution;
import parallax.model.Compared;
import parallax.model.Estimate;
import parallax.model.Event;
import parallax.model.Mark;
import parallax.model.Measurement;
import parallax.model.Reading;
import parallax.model.SourceType;
import parallax.model.Voice;

/**
 * What the page of an outlet says of one of its texts, taken down when the text's event was
 * compared, so that the event need not stay in memory.
 *
 * @param article the text
 * @param row its line in the list of texts
 * @param bodyWords number of its words
 * @param terms {@link #SOURCES}, {@link #CREDITS} or a letter of marks, to what was counted under
 *     it
 * @param rates family of metrics to the text's rate; families without a base are missing
 * @param medians family of metrics to the median of the event's other outlets, where there is one
 */
record OutletText(
    Article article,
    OutletPage.Text row,
    int bodyWords,
    Map<String, Map<String, OutletPage.Term>> terms,
    Map<String, Estimate> rates,
    Map<String, Double> medians) {
  static final String SOURCES = "sources";
  static final String CREDITS = "credits";

  /** Takes down one text of an event; {@code link} leads to the event's page. */
  static OutletText of(Book book, Compared compared, int number, Link link) {
    Event event = compared.alignment().event();
    Reading reading = event.readings().get(number);
    String page = "../" + book.names().article(reading.article().id());
    Map<String, Map<String, OutletPage.Term>> terms = new TreeMap<>();
    marks(reading, page, terms);
    sources(book, reading, page, terms);
    Map<String, Estimate> rates = new TreeMap<>();
    Map<String, Double> medians = new TreeMap<>();
    for (Panels.Family family : Panels.FAMILIES) {
      find(reading, family).ifPresent(rate -> rates.put(family.id(), rate));
      others(event, reading.article().outlet(), family)
          .ifPresent(median -> medians.put(family.id(), median));
    }
    return new OutletText(
        reading.article(),
        row(reading, page, link),
        reading.document().bodyWords(),
        terms,
        rates,
        medians);
  }

  private static OutletPage.Text row(Reading reading, String page, Link event) {
    return new OutletPage.Text(
        reading.article().headline().map(h -> Texts.oneLine(h.text())).orElse("No headline"),
        page,
        reading.article().published().map(Columns::day).orElse("undated"),
        Figures.count(reading.document().bodyWords()),
        marks(reading, "h"),
        marks(reading, "a"),
        marks(reading, "l"),
        event);
  }

  private static int marks(Reading reading, String letter) {
    return (int) reading.marks().stream().filter(m -> Markup.letter(m).equals(letter)).count();
  }

  private static void marks(
      Reading reading, String page, Map<String, Map<String, OutletPage.Term>> terms) {
    for (int i = 0; i < reading.marks().size(); i++) {
      Mark mark = reading.marks().get(i);
      if (mark.voice() == Voice.OWN && !mark.term().isEmpty()) {
        String term = mark.term().toLowerCase(Locale.ROOT);
        count(terms, Markup.letter(mark), term, page + "#m" + (i + 1));
      }
    }
  }

  /** Kinds of sources, and other outlets and agencies by name where their names may be shown. */
  private static void sources(
      Book book, Reading reading, String page, Map<String, Map<String, OutletPage.Term>> terms) {
    Article article = reading.article();
    List<Attribution> attributions = reading.observed().attributions();
    for (int j = 0; j < attributions.size(); j++) {
      Attribution made = attributions.get(j);
      String href = page + "#a" + (j + 1);
      String type =
          made.source().map(source -> Words.source(source.type())).orElse(Credit.NO_SOURCE);
      count(terms, SOURCES, type, href);
      made.source()
          .filter(source -> source.type() == SourceType.OUTLET)
          .filter(source -> book.shown().shows(article, source.span()))
          .map(source -> Texts.oneLine(article.source().cleaned(source.span())))
          .ifPresent(name -> count(terms, CREDITS, name, href));
    }
  }

  private static void count(
      Map<String, Map<String, OutletPage.Term>> terms, String kind, String term, String href) {
    terms
        .computeIfAbsent(kind, k -> new TreeMap<>())
        .merge(term, new OutletPage.Term(term, 1, href), OutletPage.Term::and);
  }

  private static Optional<Estimate> find(Reading reading, Panels.Family family) {
    return reading.estimates().stream()
        .filter(estimate -> estimate.measurement().metric().equals(family.metric()))
        .filter(estimate -> estimate.measurement().voice().equals(family.voices().get(0)))
        .filter(estimate -> estimate.measurement().base() > 0)
        .findFirst();
  }

  /**
   * Median of the rates of the event's other outlets; copies of a text are no voice of their own.
   */
  private static Optional<Double> others(Event event, String outlet, Panels.Family family) {
    double[] values =
        IntStream.range(0, event.readings().size())
            .filter(i -> event.voice(i) == i)
            .mapToObj(event.readings()::get)
            .filter(reading -> !reading.article().outlet().equals(outlet))
            .flatMap(reading -> find(reading, family).stream())
            .map(Estimate::measurement)
            .mapToDouble(Measurement::value)
            .sorted()
            .toArray();
    if (values.length == 0) {
      return Optional.empty();
    }
    int mid = values.length / 2;
    return Optional.of(values.length % 2 == 1 ? values[mid] : (values[mid - 1] + values[mid]) / 2);
  }
}
