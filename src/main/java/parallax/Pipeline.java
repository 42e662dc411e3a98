package parallax;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import parallax.align.Aligner;
import parallax.align.Collator;
import parallax.attribution.Attributor;
import parallax.compare.AccuracyTable;
import parallax.compare.Comparer;
import parallax.compare.Intervals;
import parallax.event.Grouping;
import parallax.event.Profile;
import parallax.framing.DistinctiveWords;
import parallax.framing.Framing;
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
  private final CompletableFuture<LanguageModels> models;
  private final ThreadLocal<LanguageReader> readers;
  private final Once<WordVectors> vectors = new Once<>(WordVectors::bundled);
  private final Lexicons lexicons;
  private final Attributor attributor;
  private final List<Metric> metrics;
  private final Framing framing;
  private final Once<Aligner> aligner = new Once<>(() -> new Aligner(vectors.get()));
  private final Collator collator = new Collator();
  private final Accuracy accuracy = AccuracyTable.bundled();
  private final Comparer comparer = new Comparer(accuracy);
  private final SourcingRules sourcing = new SourcingRules();
  private final int threads;

  /**
   * Loads the language models and word lists.
   *
   * @param lexicons the word lists to use
   * @param threads how many articles are read at once, at least 1
   */
  public Pipeline(Lexicons lexicons, int threads) {
    this(lexicons, loading(), threads);
  }

  private Pipeline(Lexicons lexicons, CompletableFuture<LanguageModels> models, int threads) {
    this.lexicons = lexicons;
    this.models = models;
    this.threads = threads;
    readers = ThreadLocal.withInitial(() -> loaded(models).reader());
    attributor = new Attributor(lexicons);
    metrics = Metrics.all(lexicons);
    framing = new Framing(lexicons);
  }

  /** Loads the language models beside the word lists: either takes a good part of a short run. */
  public static Pipeline of(Supplier<Lexicons> lexicons, int threads) {
    CompletableFuture<LanguageModels> models = loading();
    return new Pipeline(lexicons.get(), models, threads);
  }

  private static CompletableFuture<LanguageModels> loading() {
    return CompletableFuture.supplyAsync(LanguageModels::load);
  }

  private static LanguageModels loaded(CompletableFuture<LanguageModels> models) {
    try {
      return models.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw e;
    }
  }

  /** Reads every article to the end and hands the results on in input order. */
  public void analyze(Stream<Loaded> inputs, ReadingSink sink) {
    InOrder.run(inputs, this::outcome, outcome -> outcome.to(sink), threads);
  }

  /** What becomes of one input. */
  public Outcome outcome(Loaded input) {
    if (input instanceof Loaded.Accepted accepted) {
      // Models that can't be loaded are no fault of the article, and end the run.
      readers.get();
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
    Grouping grouping = new Grouping(vectors.get(), overrides);
    InOrder.run(
        articles,
        this::opening,
        document -> {
          grouping.add(document);
          each.run();
        },
        threads);
    return grouping.placements();
  }

  private Document opening(Article article) {
    return readers.get().read(Grouping.opening(article), article);
  }

  /** What grouping keeps of an article. */
  public Profile profile(Article article) {
    return Profile.of(opening(article), vectors.get());
  }

  /**
   * What takes the readings of a run in, one by one, for its report.
   *
   * @param overrides article id to event id, from an edited file; wins over everything
   */
  public Readings readings(Map<String, String> overrides) {
    return new Readings(new Grouping(vectors.get(), overrides));
  }

  /**
   * The report of a run, whose events are compared while it is written; the order in which the
   * readings came makes no difference.
   *
   * @param each runs after every event
   */
  public Report report(
      Readings readings,
      ReportOptions options,
      SortedMap<String, String> settings,
      String version,
      Runnable each) {
    List<Article> articles = readings.sorted();
    RunCard card =
        new RunCard(
            version,
            InputDigest.of(articles),
            lexicons.digests(),
            modelDigests(),
            settings,
            articles.size(),
            readings.rejected().size());
    ComparedEvents events =
        new ComparedEvents(
            readings.events(),
            planned -> compare(readings.event(planned, this::read)),
            accuracy,
            threads,
            each);
    return new Report(card, events, readings.rejected(), options, accuracy, Map.of());
  }

  /** One event: its statements, quotations, differences and framing. */
  public Compared compare(Event event) {
    Compared compared = comparer.compare(collator.collate(aligner.get().align(event)));
    Alignment alignment = compared.alignment();
    return compared.framed(framing.of(alignment), DistinctiveWords.of(alignment));
  }

  private SortedMap<String, String> modelDigests() {
    SortedMap<String, String> digests = new TreeMap<>(loaded(models).digests());
    digests.put("loaded", LoadedModel.digest());
    digests.put("vectors", vectors.get().sha256());
    return digests;
  }
}
