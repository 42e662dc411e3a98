package parallax.report;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import parallax.model.Attribution;
import parallax.model.Cue;
import parallax.model.Presence;
import parallax.model.Sentence;
import parallax.model.Span;
import parallax.model.Statement;
import parallax.model.Telling;

/** Finds the questions to which an event's texts give different answers. */
final class Differences {
  private static final int MOST_ROWS = 4;
  private static final int MOST_ITEMS = 4;

  private final EventContext event;

  private Differences(EventContext event) {
    this.event = event;
  }

  static List<Difference> of(EventContext event) {
    if (event.texts() < 2) {
      return List.of();
    }
    Differences differences = new Differences(event);
    List<Difference> rows = new ArrayList<>();
    differences.onWhoseWord().ifPresent(rows::add);
    rows.addAll(differences.sourcedHereBareThere());
    differences.attributedToNobody().ifPresent(rows::add);
    rows.addAll(differences.hedgedHerePlainThere());
    return rows;
  }

  /** Sources of headline and first paragraph, then of statements that others tell too. */
  private Optional<Difference> onWhoseWord() {
    List<Difference.Answer> cells = new ArrayList<>();
    for (int i = 0; i < event.texts(); i++) {
      List<Difference.Item> items = new ArrayList<>();
      HeadlineRow head = HeadlineRow.of(event, event.column(i));
      head.inHeadline().forEach(credit -> add(items, credit, "in the headline"));
      head.inLede().forEach(credit -> add(items, credit, "in the first paragraph"));
      for (Statement statement : event.alignment().statements()) {
        for (Telling telling : statement.of(i)) {
          Credit.in(event, i, telling.span()).forEach(credit -> add(items, credit, credit.type()));
        }
      }
      cells.add(
          answer(i, items, "", "No source found in the first paragraph or in shared passages"));
    }
    return row("d-word", "On whose word", cells);
  }

  private static void add(List<Difference.Item> items, Credit credit, String note) {
    boolean known = items.stream().anyMatch(item -> item.words().equals(credit.words()));
    boolean named = !credit.type().equals(Credit.NO_SOURCE) && !credit.words().isEmpty();
    if (named && !known && items.size() < MOST_ITEMS) {
      items.add(new Difference.Item(credit.words(), note, credit.href()));
    }
  }

  /** The same statement in an outlet's own voice here and in somebody's mouth there. */
  private List<Difference> sourcedHereBareThere() {
    return aboutStatements(
        "d-voice-", "Attributed here, bare there", this::isBare, this::voiceItem);
  }

  private boolean isBare(Statement statement) {
    Set<Presence> found = EnumSet.noneOf(Presence.class);
    statement.tellings().forEach(telling -> found.add(telling.presence()));
    boolean sourced = found.contains(Presence.ATTRIBUTED) || found.contains(Presence.QUOTED);
    return sourced && found.contains(Presence.OWN);
  }

  /** One row for each of the first statements that pass, which know how many pass in all. */
  private List<Difference> aboutStatements(
      String id,
      String question,
      Predicate<Statement> asked,
      Function<Telling, Difference.Item> item) {
    List<Statement> statements = event.alignment().statements().stream().filter(asked).toList();
    return statements.stream()
        .limit(MOST_ROWS)
        .map(
            statement ->
                new Difference(
                    id + statement.id(),
                    question,
                    statement.label(),
                    statement.id(),
                    Math.min(MOST_ROWS, statements.size()),
                    statements.size(),
                    tellings(statement, item)))
        .toList();
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
    return new Difference.Item(words, Words.presence(telling.presence()), quote.href());
  }

  /** Content that a text attributes, but to nobody. */
  private Optional<Difference> attributedToNobody() {
    List<Difference.Answer> cells = new ArrayList<>();
    for (int i = 0; i < event.texts(); i++) {
      List<Difference.Item> items = new ArrayList<>();
      List<Attribution> attributions = event.reading(i).observed().attributions();
      for (int j = 0; j < attributions.size() && items.size() < MOST_ITEMS; j++) {
        Attribution made = attributions.get(j);
        if (made.source().isEmpty() && made.cue().isPresent()) {
          Span cue = made.cue().map(Cue::span).orElseThrow();
          String href = event.column(i).href() + "#a" + (j + 1);
          items.add(new Difference.Item(event.words(i, cue), place(i, cue), href));
        }
      }
      cells.add(answer(i, items, "", "None found in this text"));
    }
    return row("d-nobody", "Attributed to nobody", cells);
  }

  private String place(int article, Span span) {
    Optional<Sentence> sentence = event.sentenceAt(article, span);
    return sentence.map(found -> Where.of(event.reading(article).article(), found)).orElse("");
  }

  /** A statement with a hedge in it here and without one there. */
  private List<Difference> hedgedHerePlainThere() {
    return aboutStatements(
        "d-hedge-",
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

  private List<Difference.Answer> tellings(
      Statement statement, Function<Telling, Difference.Item> item) {
    List<Difference.Answer> cells = new ArrayList<>();
    for (int i = 0; i < event.texts(); i++) {
      List<Telling> here = statement.of(i);
      String presence = here.isEmpty() ? "absent" : here.get(0).presence().label();
      List<Difference.Item> items = here.stream().map(item).distinct().limit(2).toList();
      cells.add(answer(i, items, presence, Words.presence(Presence.ABSENT)));
    }
    return cells;
  }

  private Difference.Answer answer(
      int article, List<Difference.Item> items, String presence, String none) {
    return new Difference.Answer(event.column(article), List.copyOf(items), presence, none);
  }

  /** A row about whole texts, but only where a cell has content. */
  private static Optional<Difference> row(
      String id, String question, List<Difference.Answer> cells) {
    boolean empty = cells.stream().allMatch(cell -> cell.items().isEmpty());
    return empty
        ? Optional.empty()
        : Optional.of(new Difference(id, question, "", "", 1, 1, List.copyOf(cells)));
  }
}
