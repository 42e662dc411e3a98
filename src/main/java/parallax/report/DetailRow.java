package parallax.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parallax.model.Detail;
import parallax.model.Sentence;
import parallax.model.Span;
import parallax.model.Statement;

/**
 * A detail that texts give differently, with the words of every text that gives it.
 *
 * @param kind what it is, in words
 * @param statement anchor of the statement that tells it; empty where no statement joins the texts
 * @param label of the statement; empty where there is none
 * @param cells one for each text
 */
public record DetailRow(String kind, String statement, String label, List<Cell> cells) {
  private static final int MOST_ROWS = 12;

  /** What one text has: none, one or several wordings. */
  public record Cell(Column column, List<Item> items) {}

  /** The words, empty where they may not be shown; their place; and the way there. */
  public record Item(String words, String where, String href) {}

  private record Place(int article, Span span) {}

  /** Details that share a place are one row. */
  static List<DetailRow> of(EventContext event) {
    List<List<Detail>> groups = new ArrayList<>();
    Map<Place, List<Detail>> byPlace = new LinkedHashMap<>();
    for (Detail detail : event.alignment().collation().details()) {
      Place a = new Place(detail.articleA(), detail.spanA());
      Place b = new Place(detail.articleB(), detail.spanB());
      List<Detail> group = byPlace.containsKey(a) ? byPlace.get(a) : byPlace.get(b);
      if (group == null) {
        group = new ArrayList<>();
        groups.add(group);
      }
      group.add(detail);
      byPlace.putIfAbsent(a, group);
      byPlace.putIfAbsent(b, group);
    }
    return groups.stream().limit(MOST_ROWS).map(group -> row(event, group)).toList();
  }

  private static DetailRow row(EventContext event, List<Detail> group) {
    List<Cell> cells = new ArrayList<>();
    for (Column column : event.columns()) {
      int article = column.number() - 1;
      List<Span> spans = new ArrayList<>();
      for (Detail detail : group) {
        if (detail.articleA() == article) {
          spans.add(detail.spanA());
        }
        if (detail.articleB() == article) {
          spans.add(detail.spanB());
        }
      }
      cells.add(
          new Cell(
              column, spans.stream().distinct().map(span -> item(event, article, span)).toList()));
    }
    Optional<String> statement = group.get(0).statement();
    String label =
        event.alignment().statements().stream()
            .filter(one -> Optional.of(one.id()).equals(statement))
            .map(Statement::label)
            .findFirst()
            .orElse("");
    return new DetailRow(kind(group.get(0).kind()), statement.orElse(""), label, cells);
  }

  private static Item item(EventContext event, int article, Span span) {
    Optional<Sentence> sentence = event.sentenceAt(article, span);
    String where = sentence.map(s -> Where.of(event.reading(article).article(), s)).orElse("Text");
    String anchor =
        sentence.map(s -> "#" + Where.anchor(event.reading(article).article(), s)).orElse("");
    String words = event.words(article, span).replaceAll("\\s+", " ");
    return new Item(words, where, event.column(article).href() + anchor);
  }

  private static String kind(Detail.Kind kind) {
    return switch (kind) {
      case NUMBER -> "Number";
      case TIME -> "Time";
      case PLACE -> "Place";
      case ACTOR -> "Who holds an office";
    };
  }
}
