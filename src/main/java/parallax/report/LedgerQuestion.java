package parallax.report;

import java.util.ArrayList;
import java.util.List;
import parallax.model.Article;
import parallax.model.Sentence;
import parallax.model.SourcingNote;
import parallax.model.Span;

/**
 * What an editor may ask about the sources of one text, and the places that raise it.
 *
 * @param ask the question
 * @param house the rule behind it, and whose it is
 * @param places with their words, in order of position
 */
public record LedgerQuestion(String ask, String house, List<Place> places) {
  private static final int SHOWN = 110;

  /**
   * A place: words or none where they may not be shown, where it is, and the other place, if any.
   */
  public record Place(List<Cited> words) {}

  /** Words of the text, where they stand, and the way there. */
  public record Cited(String words, String where, String href) {}

  static List<LedgerQuestion> of(EventContext event, int article) {
    List<LedgerQuestion> questions = new ArrayList<>();
    for (SourcingNote.Kind kind : SourcingNote.Kind.values()) {
      List<Place> places =
          event.reading(article).sourcing().stream()
              .filter(note -> note.kind() == kind)
              .map(note -> place(event, article, note))
              .toList();
      if (!places.isEmpty()) {
        questions.add(new LedgerQuestion(ask(kind), house(kind), places));
      }
    }
    return questions;
  }

  static String ask(SourcingNote.Kind kind) {
    return switch (kind) {
      case REASON_GIVEN -> "Why has the source no name? The text says:";
      case NO_REASON -> "Why has the source no name? No reason found:";
      case UNNAMED_OPINION -> "Does a source without a name give an opinion?";
      case SEVERAL_SPEAKERS -> "Did several people say exactly these words?";
      case BARE_ELSEWHERE -> "Is one claim bare here and attributed there?";
    };
  }

  static String house(SourcingNote.Kind kind) {
    return switch (kind) {
      case REASON_GIVEN, NO_REASON -> "AP and Reuters: tell readers why a source is not named.";
      case UNNAMED_OPINION -> "AP: sources without a name give information, not opinion.";
      case SEVERAL_SPEAKERS -> "AP and Reuters: words in quotation marks have one speaker.";
      case BARE_ELSEWHERE -> "AP and Reuters: a claim is attributed where it is told.";
    };
  }

  private static Place place(EventContext event, int article, SourcingNote note) {
    List<Cited> cited = new ArrayList<>();
    boolean bare = note.kind() == SourcingNote.Kind.BARE_ELSEWHERE;
    for (Span span : note.spans()) {
      boolean elsewhere = bare && cited.isEmpty();
      String anchor =
          elsewhere ? anchor(event, article, span) : "a" + (note.attributions().get(0) + 1);
      cited.add(
          new Cited(
              Texts.shortened(event.words(article, span), SHOWN),
              where(event, article, span),
              event.column(article).href() + "#" + anchor));
    }
    return new Place(cited);
  }

  private static String where(EventContext event, int article, Span span) {
    Article text = event.reading(article).article();
    return event.sentenceAt(article, span).map(found -> Where.of(text, found)).orElse("");
  }

  private static String anchor(EventContext event, int article, Span span) {
    Article text = event.reading(article).article();
    Sentence sentence = event.sentenceAt(article, span).orElseThrow();
    return Where.anchor(text, sentence);
  }
}
