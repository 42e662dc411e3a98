package parallax.report;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import parallax.model.Presence;
import parallax.model.Statement;
import parallax.model.Telling;

/** Statements of two texts or more that one gives otherwise: with a source, or with a hedge. */
final class StatementAnswers {
  private static final int MOST_CASES = 4;
  private static final int MOST_ITEMS = 2;

  private final EventContext event;

  StatementAnswers(EventContext event) {
    this.event = event;
  }

  /** The same statement in an outlet's own voice here and in somebody's mouth there. */
  Difference sourcedHereBareThere() {
    return asked("d-voice", "Attributed here, bare there", this::isBare, this::voiceItem);
  }

  private boolean isBare(Statement statement) {
    Set<Presence> found = EnumSet.noneOf(Presence.class);
    statement.tellings().forEach(telling -> found.add(telling.presence()));
    boolean sourced = found.contains(Presence.ATTRIBUTED) || found.contains(Presence.QUOTED);
    return sourced && found.contains(Presence.OWN);
  }

  private Difference.Item voiceItem(Telling telling) {
    Quote quote = event.quote(telling, false);
    List<Credit> credits = Credit.in(event, telling.article(), telling.span());
    String source =
        credits.stream()
            .filter(credit -> !credit.type().equals(Credit.NO_SOURCE))
            .findFirst()
            .map(Credit::words)
            .orElse("");
    String words = telling.presence() == Presence.OWN ? "" : telling.source().orElse(source);
    Presence presence = telling.presence();
    return new Difference.Item(
        words, false, Words.presence(presence), quote.href(), presence.label());
  }

  /** A statement with a hedge in it here and without one there. */
  Difference hedgedHerePlainThere() {
    return asked(
        "d-hedge",
        "Hedged here, plain there",
        statement -> statement.tellings().stream().map(Telling::hedged).distinct().count() == 2,
        this::hedgeItem);
  }

  private Difference.Item hedgeItem(Telling telling) {
    String hedges =
        event.hedges(telling.article(), telling.span()).stream()
            .map(span -> event.words(telling.article(), span))
            .filter(words -> !words.isEmpty())
            .distinct()
            .reduce((a, b) -> a + "” “" + b)
            .orElse("");
    String note = telling.hedged() ? "Hedged" : "No hedge found";
    return new Difference.Item(hedges, note, event.quote(telling, false).href());
  }

  /** The first statements that pass, told by most texts first; it knows how many pass in all. */
  private Difference asked(
      String id,
      String question,
      Predicate<Statement> asked,
      Function<Telling, Difference.Item> item) {
    List<Statement> statements = event.alignment().statements().stream().filter(asked).toList();
    List<Difference.Case> cases =
        statements.stream()
            .limit(MOST_CASES)
            .map(one -> new Difference.Case(one.label(), one.id(), cells(one, item)))
            .toList();
    return new Difference(id, question, "", cases, statements.size());
  }

  private List<Difference.Answer> cells(
      Statement statement, Function<Telling, Difference.Item> item) {
    List<Difference.Answer> cells = new ArrayList<>();
    for (int i = 0; i < event.texts(); i++) {
      List<Telling> here = statement.of(i);
      List<Difference.Item> items = here.stream().map(item).distinct().limit(MOST_ITEMS).toList();
      String none = Words.presence(Presence.ABSENT);
      cells.add(new Difference.Answer(event.column(i), items, none));
    }
    return cells;
  }
}
