package parallax.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parallax.model.Attribution;
import parallax.model.Cue;
import parallax.model.Document;
import parallax.model.Sentence;
import parallax.model.Span;
import parallax.model.Statement;
import parallax.model.Telling;
import parallax.model.Token;

/** Answers to the question on whose word a text speaks, and what it gives to nobody. */
final class SourceAnswers {
  private static final int MOST_ITEMS = 4;
  private static final int MOST_WORDS = 10;

  private final EventContext event;

  SourceAnswers(EventContext event) {
    this.event = event;
  }

  /** Sources of headline and first paragraph, then of statements that others tell too. */
  Difference onWhoseWord() {
    List<Difference.Answer> cells = new ArrayList<>();
    for (int i = 0; i < event.texts(); i++) {
      Map<String, Difference.Item> items = new LinkedHashMap<>();
      HeadlineRow head = HeadlineRow.of(event, event.column(i));
      head.inHeadline().forEach(credit -> add(items, credit, "in the headline"));
      head.inLede().forEach(credit -> add(items, credit, "in the first paragraph"));
      for (Statement statement : event.alignment().statements()) {
        for (Telling telling : statement.of(i)) {
          Credit.in(event, i, telling.span()).forEach(credit -> add(items, credit, credit.type()));
        }
      }
      List<Difference.Item> first = items.values().stream().limit(MOST_ITEMS).toList();
      String none = "No source found in the first paragraph or in shared passages";
      cells.add(new Difference.Answer(event.column(i), first, none));
    }
    return Difference.ofTexts("d-word", "On whose word", "", cells);
  }

  private static void add(Map<String, Difference.Item> items, Credit credit, String note) {
    boolean named = !credit.type().equals(Credit.NO_SOURCE) && !credit.words().isEmpty();
    if (named) {
      items.putIfAbsent(credit.key(), new Difference.Item(credit.words(), note, credit.href()));
    }
  }

  /** Content that a text attributes, but to nobody, with the words that follow where shown. */
  Difference nobody() {
    List<Difference.Answer> cells = new ArrayList<>();
    for (int i = 0; i < event.texts(); i++) {
      List<Difference.Item> items = new ArrayList<>();
      List<Attribution> attributions = event.reading(i).observed().attributions();
      for (int j = 0; j < attributions.size() && items.size() < MOST_ITEMS; j++) {
        Attribution made = attributions.get(j);
        if (made.source().isEmpty() && made.cue().isPresent()) {
          items.add(item(i, j, made));
        }
      }
      cells.add(new Difference.Answer(event.column(i), items, "None found in this text"));
    }
    return Difference.ofTexts("d-nobody", "Attributed to nobody", "", cells);
  }

  private Difference.Item item(int article, int number, Attribution made) {
    Span cue = made.cue().map(Cue::span).orElseThrow();
    Optional<Sentence> sentence = event.sentenceAt(article, cue);
    Span told = told(event.reading(article).document(), made).orElse(cue);
    String words = event.words(article, told);
    Span shown = words.isEmpty() ? cue : told;
    return new Difference.Item(
        event.words(article, shown).replaceAll("\\s+", " "),
        shown.end() < made.reach().end(),
        sentence.map(found -> Where.of(event.reading(article).article(), found)).orElse(""),
        event.column(article).href() + "#a" + (number + 1),
        "");
  }

  /** The cue with the words around it, as many as a reader takes in at once. */
  static Optional<Span> told(Document document, Attribution made) {
    Optional<Span> cue = made.cue().map(Cue::span);
    return cue.flatMap(
        span ->
            document.sentences().stream()
                .filter(sentence -> sentence.span().contains(span))
                .findFirst()
                .map(sentence -> told(sentence, made.reach()).join(span)));
  }

  private static Span told(Sentence sentence, Span reach) {
    List<Token> words =
        sentence.tokens().stream()
            .filter(token -> token.isWord() && reach.contains(token.span()))
            .limit(MOST_WORDS)
            .toList();
    return words.isEmpty() ? reach : words.get(0).span().join(words.get(words.size() - 1).span());
  }
}
