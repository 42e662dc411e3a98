package parallax.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import parallax.model.Article;
import parallax.model.Block;
import parallax.model.Document;
import parallax.model.Reading;
import parallax.model.Sentence;
import parallax.model.Span;
import parallax.model.Token;

/** Cuts a text into blocks and pieces that may be shown or may not. */
final class ArticleParts {
  private final Reading reading;
  private final Shown shown;
  private final Ids ids;
  private final List<Markup> markups;

  private ArticleParts(Reading reading, Shown shown, Ids ids) {
    this.reading = reading;
    this.shown = shown;
    this.ids = ids;
    this.markups = Markup.of(reading);
  }

  static List<ArticlePage.Part> of(Reading reading, Shown shown, Ids ids) {
    ArticleParts parts = new ArticleParts(reading, shown, ids);
    List<ArticlePage.Part> all = new ArrayList<>();
    for (int i = 0; i < reading.article().blocks().size(); i++) {
      all.add(parts.part(i));
    }
    return all;
  }

  private ArticlePage.Part part(int index) {
    Article article = reading.article();
    Block block = article.blocks().get(index);
    return new ArticlePage.Part(
        Where.anchor(index),
        ArticlePage.name(article, index),
        block.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
        pieces(block.span()));
  }

  /** Shown stretches with their marks, and between them the number of words left out. */
  private List<ArticlePage.Piece> pieces(Span block) {
    List<ArticlePage.Piece> pieces = new ArrayList<>();
    if (shown.shows(reading.article(), block)) {
      pieces.add(piece(block));
      return pieces;
    }
    int hidden = 0;
    int from = block.start();
    for (Span stretch : stretches(block)) {
      hidden += words(new Span(from, stretch.start()));
      if (hidden > 0) {
        pieces.add(new ArticlePage.Piece(List.of(), hidden));
        hidden = 0;
      }
      pieces.add(piece(stretch));
      from = stretch.end();
    }
    hidden += words(new Span(from, block.end()));
    if (hidden > 0) {
      pieces.add(new ArticlePage.Piece(List.of(), hidden));
    }
    return pieces;
  }

  /** Stretches of neighbouring tokens that may be shown. */
  private List<Span> stretches(Span block) {
    List<Span> found = new ArrayList<>();
    Article article = reading.article();
    for (Sentence sentence : over(block)) {
      if (!block.contains(sentence.span())) {
        continue;
      }
      for (Token token : sentence.tokens()) {
        Span span = token.span();
        int last = found.size() - 1;
        if (last >= 0 && shown.shows(article, found.get(last).join(span))) {
          found.set(last, found.get(last).join(span));
        } else if ((token.isWord() || opens(article, span)) && shown.shows(article, span)) {
          found.add(span);
        }
      }
    }
    return found.stream().filter(stretch -> words(stretch) > 0).toList();
  }

  /** A mark that stands right before a word, as at the start of a quotation, belongs to it. */
  private static boolean opens(Article article, Span mark) {
    boolean opening = "\"\u201c'\u2018(".indexOf(article.text().charAt(mark.start())) >= 0;
    return opening
        && mark.end() < article.text().length()
        && Character.isLetterOrDigit(article.text().codePointAt(mark.end()));
  }

  private List<Sentence> over(Span span) {
    Document document = reading.document();
    return document.sentencesOver(span).mapToObj(document.sentences()::get).toList();
  }

  private int words(Span span) {
    return (int)
        over(span).stream()
            .flatMap(sentence -> sentence.tokens().stream())
            .filter(token -> token.isWord() && span.contains(token.span()))
            .count();
  }

  private ArticlePage.Piece piece(Span span) {
    List<Segment> segments = Segments.of(reading.article().source(), span, markups, ids, "");
    return new ArticlePage.Piece(segments, 0);
  }
}
