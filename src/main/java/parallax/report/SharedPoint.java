package parallax.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import parallax.model.Detail;
import parallax.model.Document;
import parallax.model.Sentence;
import parallax.model.Span;
import parallax.model.Statement;
import parallax.model.Telling;
import parallax.model.Token;

/**
 * A statement that all texts tell, or most of them, in the words of the shortest telling that can
 * be read alone. Words with a detail that another text gives differently are nothing that all say.
 *
 * @param id id of its passage on the page
 * @param label words that the tellings share
 * @param told how many of the texts tell it
 * @param column whose words are shown
 * @param quote the words
 */
public record SharedPoint(String id, String label, String told, Column column, Quote quote) {
  private static final int MOST_SHOWN = 6;

  static List<SharedPoint> of(EventContext event) {
    return event.alignment().statements().stream()
        .filter(event::isShared)
        .filter(one -> one.tellings().stream().anyMatch(telling -> isPlain(event, telling)))
        .sorted(
            Comparator.comparing((Statement one) -> -event.event().voices(one))
                .thenComparing(one -> leansOnOthers(event, plainest(event, one))))
        .limit(MOST_SHOWN)
        .map(statement -> of(event, statement))
        .toList();
  }

  private static SharedPoint of(EventContext event, Statement statement) {
    Telling plainest = plainest(event, statement);
    return new SharedPoint(
        statement.id(),
        statement.label(),
        event.told(statement),
        event.column(plainest.article()),
        event.quote(plainest, false));
  }

  private static Telling plainest(EventContext event, Statement statement) {
    return statement.tellings().stream()
        .min(
            Comparator.comparing((Telling telling) -> !isPlain(event, telling))
                .thenComparing(telling -> leansOnOthers(event, telling))
                .thenComparing(telling -> telling.span().length()))
        .orElseThrow();
  }

  /** True where it gives a number, time or place that another text gives differently. */
  private static boolean isDisputed(EventContext event, Telling telling) {
    return event.alignment().collation().details().stream()
        .filter(detail -> detail.kind() != Detail.Kind.ACTOR)
        .anyMatch(
            detail ->
                isIn(telling, detail.articleA(), detail.spanA())
                    || isIn(telling, detail.articleB(), detail.spanB()));
  }

  private static boolean isIn(Telling telling, int article, Span span) {
    return telling.article() == article && telling.span().contains(span);
  }

  /** True where the words may be shown and no other text contradicts them. */
  private static boolean isPlain(EventContext event, Telling telling) {
    return !event.words(telling.article(), telling.span()).isEmpty() && !isDisputed(event, telling);
  }

  private static boolean leansOnOthers(EventContext event, Telling telling) {
    return leansOnOthers(event.reading(telling.article()).document(), telling);
  }

  /** True where a telling begins in mid-sentence or with a word whose meaning stands before it. */
  static boolean leansOnOthers(Document document, Telling telling) {
    Sentence sentence = document.sentences().get(telling.sentence());
    Optional<Token> first =
        sentence.tokens().stream()
            .filter(token -> token.isWord() && telling.span().contains(token.span()))
            .findFirst();
    return telling.span().start() > sentence.span().start()
        || first
            .map(token -> token.tag().startsWith("PRP") || token.tag().equals("CC"))
            .orElse(true);
  }
}
