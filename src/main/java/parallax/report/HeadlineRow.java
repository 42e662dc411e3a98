package parallax.report;

import java.util.List;
import java.util.Optional;
import parallax.model.Article;
import parallax.model.Block;
import parallax.model.Headline;
import parallax.model.Reading;
import parallax.model.Sentence;
import parallax.model.Span;

/**
 * One text's headline as published, and the evidence that headline and first paragraph name.
 *
 * @param column the text
 * @param headline the words with their marks; empty where the input has no headline
 * @param first the first words of the story, where there is no headline
 * @param inHeadline sources named in the headline
 * @param inLede sources named in the first paragraph
 */
public record HeadlineRow(
    Column column,
    List<Segment> headline,
    Optional<String> first,
    List<Credit> inHeadline,
    List<Credit> inLede) {
  private static final int FIRST_WORDS = 16;

  static List<HeadlineRow> of(EventContext event) {
    return event.columns().stream().map(column -> of(event, column)).toList();
  }

  static HeadlineRow of(EventContext event, Column column) {
    int index = column.number() - 1;
    Article article = event.reading(index).article();
    Optional<Headline> headline = article.headline();
    Optional<Reading> given = event.reading(index).givenHeadline();
    Optional<Span> span = headline.flatMap(Headline::span);
    Optional<Span> lede = article.lede().map(Block::span);
    return new HeadlineRow(
        column,
        headline.map(found -> segments(event, index, found)).orElse(List.of()),
        headline.isPresent() ? Optional.empty() : lede.map(found -> start(event, index, found)),
        given
            .map(title -> Credit.ofHeadline(title, column.href()))
            .or(() -> span.map(found -> Credit.in(event, index, found)))
            .orElse(List.of()),
        lede.map(found -> Credit.in(event, index, found)).orElse(List.of()));
  }

  private static List<Segment> segments(EventContext event, int index, Headline headline) {
    Optional<Reading> given = event.reading(index).givenHeadline();
    if (given.isPresent()) {
      return marked(given.get());
    }
    String text = event.reading(index).article().text();
    Optional<Span> asIs = headline.span().filter(span -> span.cut(text).equals(headline.text()));
    return asIs.map(span -> event.segments(index, span))
        .orElseGet(() -> List.of(new Segment(headline.text(), "", List.of())));
  }

  private static List<Segment> marked(Reading title) {
    List<Markup> drawn =
        Markup.of(title).stream().filter(markup -> !markup.letter().isEmpty()).toList();
    Span whole = new Span(0, title.article().text().length());
    return Segments.of(title.article().source(), whole, drawn, new Ids(false), "");
  }

  /** At most the first words of the first sentence. */
  private static String start(EventContext event, int index, Span lede) {
    Span first =
        event
            .sentenceAt(index, lede)
            .map(HeadlineRow::firstWords)
            .filter(lede::contains)
            .orElse(lede);
    return event.words(index, first);
  }

  private static Span firstWords(Sentence sentence) {
    int end = Math.min(FIRST_WORDS, sentence.tokens().size());
    return end == 0 ? sentence.span() : sentence.span(0, end);
  }
}
