package parallax.report;

import java.util.List;
import parallax.model.Article;
import parallax.model.Attribution;
import parallax.model.Compared;
import parallax.model.Mark;
import parallax.model.Reading;
import parallax.model.Source;
import parallax.model.Span;
import parallax.table.Cell;

/** Every marked word and every attribution, with its place in the text and on the site. */
final class EvidenceTables {
  private EvidenceTables() {}

  static TableView evidence(DataContext data) {
    return new TableView(
        "evidence",
        List.of(
            "article", "outlet", "event", "kind", "class", "term", "voice", "start", "end", "text",
            "page", "mark"),
        data.eachReading(
            (compared, i, rows) -> {
              Reading reading = DataContext.reading(compared, i);
              for (int m = 0; m < reading.marks().size(); m++) {
                rows.add(mark(data, compared, reading.article(), reading.marks().get(m), m));
              }
            }));
  }

  private static List<Cell> mark(
      DataContext data, Compared compared, Article article, Mark mark, int index) {
    return List.of(
        Cell.text(article.id()),
        Cell.text(article.outlet()),
        Cell.text(DataContext.event(compared).id()),
        Cell.text(mark.kind()),
        Cell.text(mark.type()),
        Cell.text(mark.term()),
        Cell.text(mark.voice().label()),
        Cell.number(mark.span().start()),
        Cell.number(mark.span().end()),
        data.words(article, mark.span()),
        Cell.text(data.names().article(article.id())),
        Cell.text("m" + (index + 1)));
  }

  static TableView attributions(DataContext data) {
    return new TableView(
        "attributions",
        List.of(
            "article",
            "outlet",
            "event",
            "form",
            "act",
            "source",
            "source_type",
            "referent",
            "cue",
            "cue_class",
            "content",
            "content_start",
            "content_end",
            "words",
            "paragraph",
            "notes",
            "page",
            "mark"),
        data.eachReading(
            (compared, i, rows) -> {
              Reading reading = DataContext.reading(compared, i);
              List<Attribution> all = reading.observed().attributions();
              List<Integer> words = Sourcing.of(reading).counted();
              for (int a = 0; a < all.size(); a++) {
                rows.add(attribution(data, compared, reading, a, words.get(a)));
              }
            }));
  }

  private static List<Cell> attribution(
      DataContext data, Compared compared, Reading reading, int index, int words) {
    Article article = reading.article();
    Attribution made = reading.observed().attributions().get(index);
    int paragraph = Sourcing.paragraph(reading, index);
    Span content = made.content().get(0).join(made.content().get(made.content().size() - 1));
    return List.of(
        Cell.text(article.id()),
        Cell.text(article.outlet()),
        Cell.text(DataContext.event(compared).id()),
        Cell.text(made.form().label()),
        Cell.text(made.act().label()),
        made.source().map(source -> data.words(article, source.span())).orElse(Cell.empty()),
        made.source().map(source -> Cell.text(source.type().label())).orElse(Cell.empty()),
        made.source().flatMap(Source::referent).map(Cell::text).orElse(Cell.empty()),
        made.cue().map(cue -> data.words(article, cue.span())).orElse(Cell.empty()),
        made.cue().map(cue -> Cell.text(cue.type().label())).orElse(Cell.empty()),
        data.words(article, content),
        Cell.number(content.start()),
        Cell.number(content.end()),
        Cell.number(words),
        paragraph > 0 ? Cell.number(paragraph) : Cell.empty(),
        Cell.text(SourcingTables.kinds(reading, index)),
        Cell.text(data.names().article(article.id())),
        Cell.text("a" + (index + 1)));
  }
}
