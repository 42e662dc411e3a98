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

/** Details that texts give differently, with the words of every text that gives one. */
final class DetailAnswers {
  private static final int MOST_CASES = 6;
  private static final String NOTE =
      "No value fits the words of both texts. Round numbers, “about” and “more than” leave room; a"
          + " detail that a text leaves out is no difference. Weekdays, time zones and missing"
          + " years stay as the texts give them.";

  private record Place(int article, Span span) {}

  private DetailAnswers() {}

  static Difference of(EventContext event) {
    List<List<Detail>> groups = groups(event.alignment().collation().details());
    List<Difference.Case> cases =
        groups.stream().limit(MOST_CASES).map(group -> row(event, group)).toList();
    return new Difference("details", "Details given differently", NOTE, cases, groups.size());
  }

  /** Details that share a place are one row. */
  private static List<List<Detail>> groups(List<Detail> details) {
    List<List<Detail>> groups = new ArrayList<>();
    Map<Place, List<Detail>> byPlace = new LinkedHashMap<>();
    for (Detail detail : details) {
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
    return groups;
  }

  private static Difference.Case row(EventContext event, List<Detail> group) {
    List<Difference.Answer> cells = new ArrayList<>();
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
      List<Difference.Item> items =
          spans.stream().distinct().map(span -> item(event, article, span)).toList();
      cells.add(new Difference.Answer(column, items, "Nothing found that differs"));
    }
    Optional<Statement> statement =
        event.alignment().statements().stream()
            .filter(one -> Optional.of(one.id()).equals(group.get(0).statement()))
            .findFirst();
    String kind = kind(group.get(0).kind());
    return new Difference.Case(
        statement.map(one -> kind + ": " + one.label()).orElse(kind),
        statement.map(Statement::id).orElse(""),
        cells);
  }

  private static Difference.Item item(EventContext event, int article, Span span) {
    Optional<Sentence> sentence = event.sentenceAt(article, span);
    String where = sentence.map(s -> Where.of(event.reading(article).article(), s)).orElse("Text");
    String anchor =
        sentence.map(s -> "#" + Where.anchor(event.reading(article).article(), s)).orElse("");
    String words = event.words(article, span).replaceAll("\\s+", " ");
    return new Difference.Item(words, where, event.column(article).href() + anchor);
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
