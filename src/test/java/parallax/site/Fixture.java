package parallax.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import parallax.align.Collator;
import parallax.attribution.Attributor;
import parallax.compare.AccuracyTable;
import parallax.compare.OutletProfiles;
import parallax.lexicon.Lexicons;
import parallax.metric.Finding;
import parallax.metric.Metric;
import parallax.metric.Metrics;
import parallax.model.Accuracy;
import parallax.model.Alignment;
import parallax.model.Article;
import parallax.model.Block;
import parallax.model.Compared;
import parallax.model.Comparison;
import parallax.model.Document;
import parallax.model.Estimate;
import parallax.model.Event;
import parallax.model.Headline;
import parallax.model.Interval;
import parallax.model.Loaded;
import parallax.model.Mark;
import parallax.model.Measurement;
import parallax.model.Observed;
import parallax.model.Placement;
import parallax.model.Presence;
import parallax.model.Reading;
import parallax.model.Scope;
import parallax.model.Sentence;
import parallax.model.SentenceScore;
import parallax.model.SourceText;
import parallax.model.Span;
import parallax.model.Statement;
import parallax.model.Telling;
import parallax.model.Verdict;
import parallax.nlp.LanguageModels;
import parallax.nlp.LanguageReader;
import parallax.report.EventStream;
import parallax.report.Report;
import parallax.report.ReportOptions;
import parallax.report.RunCard;

/** Reports made from invented texts, read by the real language and metric stages. */
final class Fixture {
  private static final LanguageReader READER = LanguageModels.load().reader();
  private static final Lexicons LEXICONS = Lexicons.bundled();

  private static final List<String> OUTLETS =
      List.of(
          "Brack Courier",
          "Delta Wire",
          "Harbour Post",
          "Inland Times",
          "Kestrel News",
          "Lowmoor Mail",
          "Mere Gazette",
          "Northgate Sun",
          "Orchard Press",
          "Pellow Star",
          "Quay Tribune",
          "Ridge Record");

  private static final List<String> BODIES =
      List.of(
          "Mayor Ana Petrov ordered the Tarn bridge closed on Monday, according to two city"
              + " engineers.\n“We will not gamble with lives,” Petrov said. The crossing could stay"
              + " shut for weeks.\nThe furious row has reportedly split the council.",
          "The Tarn bridge was closed on Monday by Mayor Ana Petrov.\nPetrov told reporters that"
              + " the city would not gamble with lives. It is widely seen as a humiliating retreat."
              + "\nFerries will run every hour.",
          "Officials said Mayor Petrov may have closed the Tarn bridge over cracks in a pier."
              + "\nAnalysts believe the repair might cost four million crowns.\nShops near the quay"
              + " lost half of their custom.",
          "Ana Petrov, the mayor, shut the Tarn bridge. Engineers had warned of cracks.\nThe"
              + " council claims that the closure was sudden. Nobody was hurt.");

  private Fixture() {}

  /** A report with one event of {@code texts} texts and one event of a single text. */
  static Report report(int texts) {
    return report(texts, true);
  }

  static Report report(int texts, boolean fullText) {
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < texts; i++) {
      String headline = i % 4 == 2 ? "" : "Mayor Petrov shuts Tarn bridge, take " + (i + 1);
      String text = BODIES.get(i % BODIES.size());
      articles.add(article("tarn/" + (i + 1), OUTLETS.get(i), headline, text, i));
    }
    Article alone = article("lone", "Harbour Post", "Quiet day at the fair", BODIES.get(3), 1);
    return report(List.of(compared("tarn", articles), compared("fair", List.of(alone))), fullText);
  }

  static Report report(List<Compared> events, boolean fullText) {
    TreeMap<String, String> none = new TreeMap<>();
    RunCard card =
        new RunCard("0.1.0", "ab".repeat(32), LEXICONS.digests(), none, none, events.size(), 1);
    Loaded.Rejected rejected = new Loaded.Rejected("empty.txt", 0, "empty", "no words");
    return new Report(
        card,
        EventStream.of(events, OutletProfiles.of(events, accuracy())),
        List.of(rejected),
        new ReportOptions(Optional.empty(), fullText, false),
        accuracy(),
        Map.of());
  }

  /** The bundled figures, but of orders only that hedges were right in 19 of 20 decided pairs. */
  private static Accuracy accuracy() {
    List<Accuracy.Order> orders =
        Stream.of("all", Accuracy.DECIDED_SHARED, Accuracy.DECIDED, "10", "20")
            .map(part -> new Accuracy.Order("hedging", "basil-dev", part, 20, 19, right()))
            .toList();
    return new Accuracy(AccuracyTable.bundled().rows(), orders);
  }

  private static Interval right() {
    return new Interval(0.76, 0.99);
  }

  /** An article whose lines are paragraphs; a headline, if any, is its first line. */
  static Article article(String id, String outlet, String headline, String body, int day) {
    String text = headline.isEmpty() ? body : headline + "\n" + body;
    List<Block> blocks = new ArrayList<>();
    int at = 0;
    for (String line : text.lines().toList()) {
      boolean isHeadline = at == 0 && !headline.isEmpty();
      Block.Kind kind = isHeadline ? Block.Kind.HEADLINE : Block.Kind.PARAGRAPH;
      blocks.add(new Block(new Span(at, at + line.length()), kind));
      at += line.length() + 1;
    }
    Optional<Headline> found =
        headline.isEmpty()
            ? Optional.empty()
            : Optional.of(new Headline(headline, Optional.of(new Span(0, headline.length()))));
    return new Article(
        id,
        outlet,
        "given",
        found,
        day % 2 == 0 ? Optional.of("2031-04-0" + (day % 9 + 1)) : Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(day % 3 == 0 ? "javascript:alert(1)" : "https://example.org/" + day),
        Optional.empty(),
        Optional.empty(),
        SourceText.of(text),
        blocks);
  }

  static Reading read(Article article) {
    Document document = READER.read(article);
    Observed observed = new Attributor(LEXICONS).observe(document);
    List<Mark> marks = new ArrayList<>();
    List<SentenceScore> scores = new ArrayList<>();
    List<Estimate> estimates = new ArrayList<>();
    for (Metric metric : Metrics.all(LEXICONS)) {
      Finding finding = metric.measure(observed);
      marks.addAll(finding.marks());
      scores.addAll(finding.scores());
      finding.measurements().forEach(m -> estimates.add(new Estimate(m, interval(m))));
    }
    marks.sort(null);
    return new Reading(observed, marks, scores, estimates);
  }

  private static Interval interval(Measurement measurement) {
    return new Interval(measurement.value() * 0.5, measurement.value() * 1.5);
  }

  /** An event; its one statement is told by the first body sentence of every text. */
  static Compared compared(String id, List<Article> articles) {
    List<Reading> readings = articles.stream().map(Fixture::read).toList();
    List<Placement> placements =
        articles.stream().map(a -> new Placement(a.id(), id, "names: Petrov, Tarn")).toList();
    Event event = new Event(id, readings, placements);
    List<Telling> first = new ArrayList<>();
    List<Statement> rest = new ArrayList<>();
    for (int i = 0; i < readings.size(); i++) {
      List<Sentence> sentences = readings.get(i).document().sentences();
      int lede = sentences.indexOf(readings.get(i).document().body().get(0));
      first.add(telling(readings.get(i), i, lede));
      for (int s = lede + 1; s < sentences.size(); s++) {
        String name = "o" + (i + 1) + "-" + s;
        rest.add(new Statement(name, "only " + name, List.of(telling(readings.get(i), i, s))));
      }
    }
    Statement shared = new Statement("s1", "bridge closed Petrov", first);
    List<Statement> statements = readings.size() > 1 ? List.of(shared) : List.of();
    List<Comparison> comparisons =
        readings.size() < 2
            ? List.of()
            : List.of(comparison(Scope.SHARED), comparison(Scope.WHOLE));
    Alignment alignment = new Collator().collate(new Alignment(event, statements, rest));
    return new Compared(alignment, List.of(), comparisons);
  }

  private static Comparison comparison(Scope scope) {
    Verdict verdict = scope == Scope.SHARED ? Verdict.SHORT : Verdict.CLEAR;
    return new Comparison("hedging", scope, "own", 0, 1, 3.5, new Interval(1, 6), 0.01, verdict);
  }

  private static Telling telling(Reading reading, int article, int index) {
    Sentence sentence = reading.document().sentences().get(index);
    Presence presence =
        reading.observed().voiceOf(sentence).map(Presence::of).orElse(Presence.ATTRIBUTED);
    boolean hedged =
        reading.marks().stream()
            .anyMatch(m -> m.kind().equals("hedging") && sentence.span().contains(m.span()));
    return new Telling(article, index, sentence.span(), presence, Optional.empty(), hedged, 0.9);
  }
}
