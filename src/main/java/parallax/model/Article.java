package parallax.model;

import java.util.List;
import java.util.Optional;

/**
 * One article, read and cleaned.
 *
 * @param id as given, or its path without extension; unique in a run
 * @param outlet who published it
 * @param outletFrom where the outlet was found: given, front matter, metadata, credit, dateline,
 *     folder, or none
 * @param headline if there is one
 * @param published ISO 8601 date or date and time as given; never guessed
 * @param dateline the dateline's span, if the text has one
 * @param byline the byline's span, if the text has one
 * @param url as given
 * @param author as given
 * @param event the event named in the input, if any
 * @param source the text and its edits
 * @param blocks headline, headings and paragraphs in order, none overlapping
 */
public record Article(
    String id,
    String outlet,
    String outletFrom,
    Optional<Headline> headline,
    Optional<String> published,
    Optional<Span> dateline,
    Optional<Span> byline,
    Optional<String> url,
    Optional<String> author,
    Optional<String> event,
    SourceText source,
    List<Block> blocks) {
  public Article {
    if (id.isBlank() || outlet.isBlank()) {
      throw new IllegalArgumentException("an article needs an id and an outlet: " + id);
    }
    blocks = List.copyOf(blocks);
    int last = 0;
    for (Block block : blocks) {
      if (block.span().start() < last || block.span().end() > source.original().length()) {
        throw new IllegalArgumentException("block out of order or outside the text: " + id);
      }
      last = block.span().end();
    }
  }

  /** This article with other edits and blocks of the same text. */
  public Article with(SourceText edited, List<Block> left) {
    return new Article(
        id,
        outlet,
        outletFrom,
        headline,
        published,
        dateline,
        byline,
        url,
        author,
        event,
        edited,
        left);
  }

  /** A headline that does not stand in the text, as a text of its own under this article's name. */
  public Optional<Article> givenHeadline() {
    return headline
        .filter(title -> title.span().isEmpty())
        .map(title -> new Block(new Span(0, title.text().length()), Block.Kind.HEADLINE))
        .map(block -> with(SourceText.of(headline.orElseThrow().text()), List.of(block)));
  }

  /** The text that came in: what every span cuts. */
  public String text() {
    return source.original();
  }

  /** The first paragraph of the story, if there is one. */
  public Optional<Block> lede() {
    return blocks.stream().filter(block -> block.kind().isBody()).findFirst();
  }

  /** Number of a block among the body blocks, from 1; 0 for headlines, headings and key points. */
  public int paragraph(int block) {
    if (!blocks.get(block).kind().isBody()) {
      return 0;
    }
    return (int) blocks.subList(0, block + 1).stream().filter(b -> b.kind().isBody()).count();
  }
}
