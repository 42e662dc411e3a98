package parallax.report;

import java.util.List;
import java.util.Optional;
import parallax.model.Article;
import parallax.model.Block;
import parallax.model.Headline;
import parallax.model.Reading;
import parallax.model.Span;

/**
 * One text's headline as published, and the evidence that headline and first paragraph name.
 *
 * @param column the text
 * @param headline the words with their marks; empty where the input has no headline
 * @param slots who acts in the headline, what is done, and to whom or what
 * @param first the first words of the story, where there is no headline
 * @param inHeadline sources named in the headline
 * @param inLede sources named in the first paragraph
 */
public record HeadlineRow(
    Column column,
    List<Segment> headline,
    List<Difference.Item> slots,
    Optional<Difference.Item> first,
    List<Credit> inHeadline,
    List<Credit> inLede) {
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
        new FramedAnswers(event).ofHeadline(column),
        headline.isPresent() ? Optional.empty() : Opening.item(event, index),
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

  /** The headline without its marks. */
  public String plain() {
    StringBuilder text = new StringBuilder();
    headline.forEach(segment -> text.append(segment.text()));
    return Texts.oneLine(text.toString());
  }
}
