package parallax.report;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import parallax.model.Alignment;
import parallax.model.Article;
import parallax.model.Compared;
import parallax.model.Document;
import parallax.model.Event;
import parallax.model.FramedValue;
import parallax.model.Mark;
import parallax.model.Presence;
import parallax.model.Reading;
import parallax.model.Sentence;
import parallax.model.Span;
import parallax.model.Statement;
import parallax.model.Telling;

/** What the sections of one event page are built from: texts, columns, marks, and shown words. */
final class EventContext {
  private final Compared compared;
  private final List<Column> columns;
  private final List<List<Markup>> markups;
  private final BiPredicate<Article, Span> shown;
  private final Ids ids = new Ids(true);
  private final Ids none = new Ids(false);

  EventContext(Compared compared, Places places, BiPredicate<Article, Span> shown) {
    this.compared = compared;
    this.columns = Columns.of(compared.alignment().event(), places);
    this.markups = event().readings().stream().map(Markup::of).toList();
    this.shown = shown;
  }

  Compared compared() {
    return compared;
  }

  Alignment alignment() {
    return compared.alignment();
  }

  Event event() {
    return compared.alignment().event();
  }

  List<Column> columns() {
    return columns;
  }

  Column column(int article) {
    return columns.get(article);
  }

  Reading reading(int article) {
    return event().readings().get(article);
  }

  int texts() {
    return columns.size();
  }

  List<Markup> markups(int article) {
    return markups.get(article);
  }

  /** Statements that more than half of the texts tell. */
  boolean isShared(Statement statement) {
    return event().voices() > 1 && 2 * event().voices(statement) > event().voices();
  }

  /** "2 of 3": how many voices tell a statement; a copy is no voice of its own. */
  String told(Statement statement) {
    return event().voices(statement) + " of " + event().voices();
  }

  /** A telling with its marks; ids are given where {@code withIds} and not yet on the page. */
  Quote quote(Telling telling, boolean withIds) {
    Sentence sentence = reading(telling.article()).document().sentences().get(telling.sentence());
    return quote(
        telling.article(),
        telling.span(),
        sentence,
        telling.presence(),
        telling.source(),
        withIds ? ids : none);
  }

  /** Any span of a text that lies inside one sentence. */
  Quote quote(
      int article, Span span, Sentence sentence, Presence presence, Optional<String> source) {
    return quote(article, span, sentence, presence, source, none);
  }

  private Quote quote(
      int article,
      Span span,
      Sentence sentence,
      Presence presence,
      Optional<String> source,
      Ids given) {
    Article text = reading(article).article();
    List<Segment> segments =
        shown.test(text, span)
            ? Segments.of(text.source(), span, drawn(article), given, "t" + (article + 1) + "-")
            : List.of();
    String rest =
        span.end() < sentence.span().end()
            ? text.text().substring(span.end(), sentence.span().end())
            : "";
    return new Quote(
        segments,
        span.start() > sentence.span().start(),
        rest.codePoints().anyMatch(Character::isLetterOrDigit),
        Where.of(text, sentence),
        column(article).href() + "#" + Where.anchor(text, sentence),
        presence.label(),
        source);
  }

  /** The exact words of a span; empty where they may not be shown. */
  String words(int article, Span span) {
    Article text = reading(article).article();
    return shown.test(text, span) ? text.source().cleaned(span) : "";
  }

  /** The words of a filled slot on one line; empty where they may not be shown. */
  String words(FramedValue value) {
    return shown.test(reading(value.article()).article(), value.span()) ? value.words() : "";
  }

  /** The marked words of a span, without ids; none where they may not be shown. */
  List<Segment> segments(int article, Span span) {
    Article text = reading(article).article();
    return shown.test(text, span)
        ? Segments.of(text.source(), span, drawn(article), none, "")
        : List.of();
  }

  /** Hedges, not boosters, inside a span. */
  List<Span> hedges(int article, Span span) {
    return reading(article).marks().stream()
        .filter(mark -> mark.weakensClaim() && span.contains(mark.span()))
        .map(Mark::span)
        .toList();
  }

  /** Marks with a look; an event page gives ids to marks only, attributions have theirs beside. */
  private List<Markup> drawn(int article) {
    return markups(article).stream().filter(markup -> !markup.letter().isEmpty()).toList();
  }

  /** The sentence in which a span starts. */
  Optional<Sentence> sentenceAt(int article, Span span) {
    Document document = reading(article).document();
    return document.sentences().stream()
        .filter(sentence -> sentence.span().start() <= span.start())
        .filter(sentence -> span.start() < sentence.span().end())
        .findFirst();
  }
}
