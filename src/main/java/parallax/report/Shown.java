package parallax.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import parallax.model.Alignment;
import parallax.model.Article;
import parallax.model.Attribution;
import parallax.model.CollatedQuotation;
import parallax.model.Collation;
import parallax.model.Compared;
import parallax.model.Cue;
import parallax.model.Event;
import parallax.model.FramedValue;
import parallax.model.Headline;
import parallax.model.Mark;
import parallax.model.Reading;
import parallax.model.Source;
import parallax.model.Span;
import parallax.model.Statement;
import parallax.model.Telling;

/**
 * Which words of every text of an event may be shown: headline, first words, what most texts tell
 * in the shortest words, each source once and marked words first, one short sentence that it alone
 * tells, then details and quotations given differently, the passages that most texts share, then
 * further sources, then what else it alone tells.
 */
final class Shown {
  private static final int SHORT_SOURCE = 50;
  private static final int LONGEST_SLOT = 90;
  private static final int SHORT_SENTENCE = 140;
  private static final int MOST_UNSOURCED = 1;
  private static final int MOST_POINTS = 2;

  private final Map<String, Excerpts> byArticle;

  private Shown(Map<String, Excerpts> byArticle) {
    this.byArticle = byArticle;
  }

  /** Decides for some events; pages and data are given the same answers. */
  static Shown of(List<Compared> events, boolean fullText) {
    Map<String, Excerpts> all = new TreeMap<>();
    for (Compared compared : events) {
      List<Reading> readings = compared.alignment().event().readings();
      for (int i = 0; i < readings.size(); i++) {
        Reading reading = readings.get(i);
        List<Span> wished = wished(reading, compared, i);
        all.put(reading.article().id(), Excerpts.of(reading.document(), wished, fullText));
      }
    }
    return new Shown(all);
  }

  /** True where every word of the span may be shown; the article is one of the report's. */
  public boolean shows(Article article, Span span) {
    return Optional.ofNullable(byArticle.get(article.id()))
        .map(excerpts -> excerpts.shows(span))
        .orElse(false);
  }

  private static List<Span> wished(Reading reading, Compared compared, int article) {
    Alignment alignment = compared.alignment();
    List<Span> wished = new ArrayList<>();
    reading.article().headline().flatMap(Headline::span).ifPresent(wished::add);
    Opening.of(reading.document()).ifPresent(wished::add);
    points(alignment, article).forEach(wished::add);
    List<Attribution> attributions = reading.observed().attributions();
    List<Span> sources =
        attributions.stream().flatMap(made -> made.source().map(Source::span).stream()).toList();
    Set<String> named = new HashSet<>();
    sources.stream()
        .filter(span -> named.add(span.cut(reading.article().text()).toLowerCase(Locale.ROOT)))
        .filter(span -> span.length() <= SHORT_SOURCE)
        .forEach(wished::add);
    reading.marks().stream()
        .filter(mark -> !mark.kind().equals("attribution"))
        .map(Mark::span)
        .forEach(wished::add);
    framed(compared, article).forEach(wished::add);
    unsourced(reading).limit(MOST_UNSOURCED).forEach(wished::add);
    // One short sentence that this text alone tells: without it that section would often be empty.
    tellings(alignment.event(), alignment.onlyHere(), article)
        .filter(span -> span.length() <= SHORT_SENTENCE)
        .limit(1)
        .forEach(wished::add);
    details(alignment.collation(), article).forEach(wished::add);
    quoted(alignment.collation(), article, QuotationRow.DIFFERS).forEach(wished::add);
    tellings(alignment.event(), alignment.statements(), article).forEach(wished::add);
    quoted(alignment.collation(), article, Integer.MAX_VALUE).forEach(wished::add);
    wished.addAll(sources);
    attributions.forEach(made -> made.cue().map(Cue::span).ifPresent(wished::add));
    tellings(alignment.event(), alignment.onlyHere(), article).forEach(wished::add);
    return wished;
  }

  /** What most texts tell, in words that can be read alone and are few. */
  private static Stream<Span> points(Alignment alignment, int article) {
    return alignment.statements().stream()
        .filter(statement -> 2 * alignment.event().voices(statement) > alignment.event().voices())
        .map(
            statement ->
                statement.tellings().stream()
                    .min(
                        Comparator.comparing((Telling telling) -> leans(alignment, telling))
                            .thenComparing(telling -> telling.span().length()))
                    .orElseThrow())
        .filter(telling -> telling.article() == article)
        .limit(MOST_POINTS)
        .map(Telling::span);
  }

  private static boolean leans(Alignment alignment, Telling telling) {
    Reading reading = alignment.event().readings().get(telling.article());
    return SharedPoint.leansOnOthers(reading.document(), telling);
  }

  private static Stream<Span> framed(Compared compared, int article) {
    return compared.framing().stream()
        .filter(value -> value.article() == article && !value.slot().isRole())
        .map(FramedValue::span)
        .filter(span -> span.length() <= LONGEST_SLOT);
  }

  private static Stream<Span> unsourced(Reading reading) {
    return reading.observed().attributions().stream()
        .filter(made -> made.source().isEmpty())
        .flatMap(made -> SourceAnswers.told(reading.document(), made).stream());
  }

  private static Stream<Span> details(Collation collation, int article) {
    return collation.details().stream()
        .flatMap(
            detail ->
                Stream.concat(
                    detail.articleA() == article ? Stream.of(detail.spanA()) : Stream.empty(),
                    detail.articleB() == article ? Stream.of(detail.spanB()) : Stream.empty()));
  }

  /** Quotations of two texts or more, those that differ most first, up to a rank. */
  private static Stream<Span> quoted(Collation collation, int article, int upTo) {
    return collation.quotations().stream()
        .filter(CollatedQuotation::isShared)
        .filter(quotation -> QuotationRow.rank(quotation) <= upTo)
        .sorted(Comparator.comparingInt(QuotationRow::rank))
        .flatMap(quotation -> quotation.versions().get(article).span().stream());
  }

  /** Statements of most voices first, then those that cost every text the fewest words. */
  private static Stream<Span> tellings(Event event, List<Statement> statements, int article) {
    Function<Statement, Stream<Telling>> here = statement -> statement.of(article).stream();
    return statements.stream()
        .sorted(
            Comparator.comparing((Statement one) -> -event.voices(one))
                .thenComparing(Shown::longest))
        .flatMap(here)
        .map(Telling::span);
  }

  private static int longest(Statement statement) {
    return statement.tellings().stream().mapToInt(one -> one.span().length()).max().orElse(0);
  }
}
