package parallax.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parallax.model.Article;
import parallax.model.Attribution;
import parallax.model.Block;
import parallax.model.Cue;
import parallax.model.Mark;
import parallax.model.Reading;
import parallax.model.Source;
import parallax.model.Span;

/**
 * The evidence page of one text: its words as far as they may be shown, and every mark and
 * attribution with its place.
 *
 * @param frame what surrounds it
 * @param title its headline, or words that say it has none
 * @param id of the article
 * @param outlet name and page of the outlet
 * @param event title and page of its event
 * @param url address as given, where it is http or https
 * @param blocks the text
 * @param families marked words, one table for each kind
 * @param attributions who says what
 * @param state what was missing, dropped and repaired
 */
public record ArticlePage(
    Frame frame,
    String title,
    String id,
    Link outlet,
    Link event,
    Optional<String> url,
    List<Part> blocks,
    List<Family> families,
    List<Relation> attributions,
    TextState state) {
  /**
   * One block: its anchor, name, kind, and pieces; a piece that may not be shown has no segments.
   */
  public record Part(String id, String name, String kind, List<Piece> pieces) {}

  /** A stretch of a block: its words, or the number of words that are not shown. */
  public record Piece(List<Segment> segments, int hidden) {}

  /** All marks of one kind. */
  public record Family(String letter, String name, List<Evidence> rows) {}

  /** One mark; {@code anchor} is its id where the text above does not hold it. */
  public record Evidence(
      String id, Optional<String> anchor, String kind, String words, String voice, String place) {}

  /** One attribution relation. */
  public record Relation(
      String id,
      Optional<String> anchor,
      String source,
      String type,
      String cue,
      String form,
      String act,
      String place) {}

  /** Builds one text's page. */
  static ArticlePage of(Book book, Reading reading, Link event, TextState state, Frame around) {
    Article article = reading.article();
    Ids ids = new Ids(true);
    List<Part> parts = ArticleParts.of(reading, book.shown(), ids);
    String title =
        article.headline().map(headline -> Texts.oneLine(headline.text())).orElse("No headline");
    String path = book.names().article(article.id());
    return new ArticlePage(
        book.frame(
            title + " · " + article.outlet(), "Evidence", "events", path, false, around.stamp()),
        title,
        article.id(),
        new Link(article.outlet(), "../" + book.names().outlet(article.outlet())),
        event,
        article.url().filter(Texts::isWebAddress),
        parts,
        families(book, reading, ids),
        relations(book, reading, ids),
        state);
  }

  private static List<Family> families(Book book, Reading reading, Ids ids) {
    List<Family> families = new ArrayList<>();
    for (String letter : List.of("h", "b", "a", "l", "o")) {
      List<Evidence> rows = new ArrayList<>();
      for (int i = 0; i < reading.marks().size(); i++) {
        Mark mark = reading.marks().get(i);
        if (Markup.letter(mark).equals(letter)) {
          String id = "m" + (i + 1);
          rows.add(
              new Evidence(
                  id,
                  Optional.of(id).filter(ids::claim),
                  Words.kind(mark),
                  words(book, reading, mark.span()),
                  mark.voice().label(),
                  mark.span().start() + "–" + mark.span().end()));
        }
      }
      if (!rows.isEmpty() || "hal".contains(letter)) {
        families.add(new Family(letter, Words.family(letter), rows));
      }
    }
    return families;
  }

  private static List<Relation> relations(Book book, Reading reading, Ids ids) {
    List<Relation> relations = new ArrayList<>();
    List<Attribution> all = reading.observed().attributions();
    for (int j = 0; j < all.size(); j++) {
      Attribution made = all.get(j);
      String id = "a" + (j + 1);
      Span content = made.content().get(0);
      relations.add(
          new Relation(
              id,
              Optional.of(id).filter(ids::claim),
              made.source().map(s -> words(book, reading, s.span())).orElse(""),
              made.source().map(Source::type).map(Words::source).orElse(Credit.NO_SOURCE),
              made.cue().map(Cue::span).map(cue -> words(book, reading, cue)).orElse(""),
              made.form().label(),
              made.act().label(),
              content.start() + "–" + content.end()));
    }
    return relations;
  }

  private static String words(Book book, Reading reading, Span span) {
    Article article = reading.article();
    return book.shown().shows(article, span) ? Texts.oneLine(article.source().cleaned(span)) : "";
  }

  /** Name of a block for readers. */
  static String name(Article article, int index) {
    Block block = article.blocks().get(index);
    return block.kind().isBody()
        ? "Paragraph " + article.paragraph(index)
        : Where.name(block.kind());
  }
}
