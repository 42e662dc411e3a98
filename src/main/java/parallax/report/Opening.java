package parallax.report;

import java.util.Optional;
import parallax.model.Block;
import parallax.model.Document;
import parallax.model.Sentence;
import parallax.model.Span;

/**
 * The first words of a story: its first sentence, or as much of it as a reader takes in at once.
 */
final class Opening {
  private static final int MOST_WORDS = 20;

  private Opening() {}

  /** Where they stand; empty where the story has no first paragraph. */
  static Optional<Span> of(Document document) {
    return first(document).map(Opening::words);
  }

  /** The sentence that they begin. */
  static Optional<Sentence> first(Document document) {
    Optional<Span> lede = document.article().lede().map(Block::span);
    return lede.flatMap(
        span -> document.sentences().stream().filter(s -> span.contains(s.span())).findFirst());
  }

  /** Cut before a word that would be too many. */
  private static Span words(Sentence sentence) {
    int words = 0;
    for (int i = 0; i < sentence.tokens().size(); i++) {
      words += sentence.tokens().get(i).isWord() ? 1 : 0;
      if (words > MOST_WORDS) {
        return sentence.span(0, i);
      }
    }
    return sentence.span();
  }

  /** As an answer of the page. */
  static Optional<Difference.Item> item(EventContext event, int article) {
    Document document = event.reading(article).document();
    Optional<Sentence> sentence = first(document);
    if (sentence.isEmpty()) {
      return Optional.empty();
    }
    Span span = words(sentence.get());
    return Optional.of(
        new Difference.Item(
            event.words(article, span).strip().replaceAll("\\s+", " "),
            span.end() < sentence.get().span().end(),
            Where.of(document.article(), sentence.get()),
            event.column(article).href() + "#" + Where.anchor(document.article(), sentence.get()),
            ""));
  }
}
