package parallax.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parallax.model.Article;
import parallax.model.Origin;
import parallax.model.Provenance;
import parallax.model.Sentence;

/**
 * Where the texts' words come from, as far as they say.
 *
 * @param rows one for each text
 * @param independent the number of independent origins in words
 * @param reason why it is that number, or why there is none
 */
public record OriginSection(List<Row> rows, String independent, String reason) {
  private static final int MOST_ITEMS = 5;

  /**
   * One text.
   *
   * @param column the text
   * @param byline who wrote it, as it says
   * @param credits outlets whose work it names as its source
   * @param names other outlets it names
   * @param shared other texts with which it shares runs of words
   */
  public record Row(
      Column column, List<Item> byline, List<Item> credits, List<Item> names, List<Item> shared) {}

  /** Words of the page or the text, a note behind them, and the way there. */
  public record Item(String words, String note, Optional<String> href) {}

  static OriginSection of(EventContext event) {
    Provenance provenance = event.alignment().collation().provenance();
    List<Row> rows = new ArrayList<>();
    for (Column column : event.columns()) {
      int article = column.number() - 1;
      List<Origin> own =
          provenance.origins().stream().filter(one -> one.article() == article).toList();
      rows.add(
          new Row(
              column,
              byline(event, article, own),
              items(event, own, Origin.Kind.CREDIT),
              items(event, own, Origin.Kind.NAMES_OUTLET),
              shared(event, own)));
    }
    return new OriginSection(
        rows,
        provenance.independent().map(String::valueOf).orElse("not determinable"),
        reason(event, provenance));
  }

  private static String reason(EventContext event, Provenance provenance) {
    if (provenance.independent().isPresent()) {
      return "Every text names its author, its desk or the outlet it takes its story from. Copies,"
          + " texts with one credit, and texts that share a fifth of their words count as one.";
    }
    List<String> silent =
        provenance.silent().stream().map(article -> event.column(article).name()).toList();
    return "Without a byline, an author or a credit: "
        + (silent.isEmpty() ? "every text" : String.join(", ", silent))
        + ".";
  }

  private static List<Item> byline(EventContext event, int article, List<Origin> own) {
    List<Item> items = items(event, own, Origin.Kind.BYLINE);
    Article text = event.reading(article).article();
    return items.isEmpty()
        ? text.author()
            .map(author -> List.of(new Item(author, "in the input", Optional.empty())))
            .orElse(List.of())
        : items;
  }

  private static List<Item> items(EventContext event, List<Origin> own, Origin.Kind kind) {
    return own.stream()
        .filter(origin -> origin.kind() == kind)
        .limit(MOST_ITEMS)
        .map(origin -> item(event, origin))
        .toList();
  }

  private static Item item(EventContext event, Origin origin) {
    Optional<Sentence> sentence = event.sentenceAt(origin.article(), origin.span());
    Article text = event.reading(origin.article()).article();
    Column column = event.column(origin.article());
    String words =
        origin.kind() == Origin.Kind.BYLINE
            ? Texts.oneLine(origin.span().cut(text.text()))
            : origin.other();
    return new Item(
        words,
        sentence.map(found -> Where.of(text, found)).orElse(""),
        sentence.map(found -> column.href() + "#" + Where.anchor(text, found)));
  }

  private static List<Item> shared(EventContext event, List<Origin> own) {
    List<Item> items = new ArrayList<>();
    for (Column other : event.columns()) {
      String id = event.reading(other.number() - 1).article().id();
      List<Origin> runs =
          own.stream()
              .filter(origin -> origin.kind() == Origin.Kind.SHARED_RUN)
              .filter(origin -> origin.other().equals(id))
              .toList();
      if (!runs.isEmpty()) {
        Item longest = item(event, runs.get(0));
        items.add(new Item(other.name(), Figures.count(runs.size(), "run"), longest.href()));
      }
    }
    return items;
  }
}
