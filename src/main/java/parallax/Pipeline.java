package parallax;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import parallax.align.Aligner;
import parallax.align.Collator;
import parallax.attribution.Attributor;
import parallax.compare.AccuracyTable;
import parallax.compare.Comparer;
import parallax.compare.Intervals;
import parallax.compare.OutletProfiles;
import parallax.event.Copies;
import parallax.event.Grouping;
import parallax.framing.DistinctiveWords;
import parallax.framing.Framing;
import parallax.json.EvidenceCache;
import parallax.lexicon.Lexicons;
import parallax.metric.Finding;
import parallax.metric.LoadedModel;
import parallax.metric.Metric;
import parallax.metric.Metrics;
import parallax.model.Accuracy;
import parallax.model.Alignment;
import parallax.model.Article;
import parallax.model.Compared;
import parallax.model.Document;
import parallax.model.Estimate;
import parallax.model.Event;
import parallax.model.Loaded;
import parallax.model.Mark;
import parallax.model.Observed;
import parallax.model.Placement;
import parallax.model.Reading;
import parallax.model.SentenceScore;
import parallax.nlp.LanguageModels;
import parallax.nlp.LanguageReader;
import parallax.report.InputDigest;
import parallax.report.Report;
import parallax.report.ReportOptions;
import parallax.report.RunCard;
import parallax.sourcing.SourcingRules;
import parallax.vector.WordVectors;

/**
 * The whole run: articles are read, grouped into events, aligned and compared. The only class that
 * knows the order of the stages. Safe to use from one thread at a time; it uses several itself.
 */
public final class Pipeline {
  private final LanguageModels models;
  private final ThreadLocal<LanguageReader> readers;
  private final WordVectors vectors;
  private final Lexicons lexicons;
  private final Attributor attributor;
  private final List<Metric> metrics;
  private final Framing framing;
  private final SourcingRules sourcing = new SourcingRules();
  private final int threads;

  /**
   * Loads the language models and word lists.
   *
   * @param lexicons the word lists to use
   * @param threads how many articles are read at once, at least 1
   */
  public Pipeline(Lexicons lexicons, int threads) {
    this.lexicons = lexicons;
    this.threads = threads;
    models = LanguageModels.load();
    vectors = WordVectors.bundled();
    readers = ThreadLocal.withInitial(models::reader);
    attributor = new Attributor(lexicons);
    metrics = Metrics.all(lexicons);
    framing = new Framing(lexicons);
  }

  /** Reads every article to the end and hands the results on in input order. */
  public void analyze(Stream<Loaded> inputs, ReadingSink sink) {
    InOrder.run(inputs, this::outcome, outcome -> outcome.to(sink), threads);
  }

  /** The evidence of every input in input order; what a run before kept is not read again. */
  public void evidence(Stream<Loaded> inputs, EvidenceCache cache, Consumer<Evidence> sink) {
    InOrder.run(inputs, input -> Evidence.of(input, cache, this::outcome), sink, threads);
  }

  private Outcome outcome(Loaded input) {
    if (input instanceof Loaded.Accepted accepted) {
      try {
        return new Outcome(input, Optional.of(read(accepted.article())));
      } catch (RuntimeException | StackOverflowError e) {
        // One article that breaks the program must not cost the others their report.
        String reason = "internal error, please report it: " + e;
        return new Outcome(
            new Loaded.Rejected(accepted.file(), 0, accepted.article().id(), reason),
            Optional.empty());
      }
    }
    return new Outcome(input, Optional.empty());
  }

  /** One article: sentences, attributions and voices, metrics with evidence and intervals. */
  public Reading read(Article article) {
    return read(article, article.givenHeadline().map(title -> read(title, Optional.empty())));
  }

  private Reading read(Article article, Optional<Reading> givenHeadline) {
    Document document = readers.get().read(article);
    Observed observed = attributor.observe(document);
    List<Mark> marks = new ArrayList<>();
    List<SentenceScore> scores = new ArrayList<>();
    List<Estimate> estimates = new ArrayList<>();
    for (Metric metric : metrics) {
      Finding finding = metric.measure(observed);
      marks.addAll(finding.marks());
      scores.addAll(finding.scores());
      finding.measurements().forEach(m -> estimates.add(new Estimate(m, Intervals.of(m))));
    }
    marks.sort(Comparator.naturalOrder());
    return new Reading(observed, marks, scores, estimates, sourcing.notes(observed), givenHeadline);
  }

  /**
   * Which event each article tells, in input order. Reads no more of an article than that needs.
   *
   * @param overrides article id to event id, from an edited file; wins over everything
   * @param each runs after every article
   */
  public List<Placement> group(
      Stream<Article> articles, Map<String, String> overrides, Runnable each) {
    Grouping grouping = new Grouping(vectors, overrides);
    InOrder.run(
        articles,
        article -> readers.get().read(Grouping.opening(article)),
        document -> {
          grouping.add(document);
          each.run();
        },
        threads);
    return grouping.placements();
  }

  /** From read articles to a finished report; the order of the readings makes no difference. */
  public Report report(
      List<Reading> readings,
      List<Loaded.Rejected> rejected,
      Map<String, String> overrides,
      ReportOptions options,
      SortedMap<String, String> settings,
      String version) {
    List<Reading> sorted =
        readings.stream().sorted(Comparator.comparing(reading -> reading.article().id())).toList();
    Grouping grouping = new Grouping(vectors, overrides);
    sorted.forEach(reading -> grouping.add(reading.document()));
    List<Placement> placements = grouping.placements();
    Aligner aligner = new Aligner(vectors);
    Collator collator = new Collator();
    Accuracy accuracy = AccuracyTable.bundled();
    Comparer comparer = new Comparer(accuracy);
    List<Compared> events =
        events(sorted, placements).stream()
            .map(aligner::align)
            .map(collator::collate)
            .map(comparer::compare)
            .map(this::framed)
            .toList();
    RunCard card =
        new RunCard(
            version,
            InputDigest.of(sorted),
            lexicons.digests(),
            modelDigests(),
            settings,
            sorted.size(),
            rejected.size());
    return new Report(
        card, events, rejected, options, accuracy, OutletProfiles.of(events, accuracy));
  }

  private Compared framed(Compared compared) {
    Alignment alignment = compared.alignment();
    return compared.framed(framing.of(alignment), DistinctiveWords.of(alignment));
  }

  /** Digests of word lists and models: pipelines with the same ones find the same. */
  public SortedMap<String, String> digests() {
    SortedMap<String, String> digests = lexicons.digests();
    modelDigests().forEach((name, digest) -> digests.put("model " + name, digest));
    return digests;
  }

  private SortedMap<String, String> modelDigests() {
    SortedMap<String, String> digests = new TreeMap<>(models.digests());
    digests.put("loaded", LoadedModel.digest());
    digests.put("vectors", vectors.sha256());
    return digests;
  }

  /** The events in order of id, each with its readings in order of outlet, then id. */
  private static List<Event> events(List<Reading> readings, List<Placement> placements) {
    SortedMap<String, List<Integer>> members = new TreeMap<>();
    for (int i = 0; i < readings.size(); i++) {
      members.computeIfAbsent(placements.get(i).event(), id -> new ArrayList<>()).add(i);
    }
    List<Event> events = new ArrayList<>();
    members.forEach(
        (id, indices) -> {
          indices.sort(
              Comparator.comparing((Integer i) -> readings.get(i).article().outlet())
                  .thenComparing(i -> readings.get(i).article().id()));
          List<Reading> texts = indices.stream().map(readings::get).toList();
          events.add(
              new Event(
                  id, texts, withCopies(texts, indices.stream().map(placements::get).toList())));
        });
    return List.copyOf(events);
  }

  private static List<Placement> withCopies(List<Reading> texts, List<Placement> placements) {
    Map<String, Placement.Copy> copies =
        Copies.among(texts.stream().map(Reading::document).toList());
    return placements.stream()
        .map(
            placed ->
                new Placement(
                    placed.article(),
                    placed.event(),
                    placed.reason(),
                    Optional.ofNullable(copies.get(placed.article()))))
        .toList();
  }
}
