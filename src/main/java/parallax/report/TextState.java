package parallax.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parallax.model.Article;
import parallax.model.Edit;
import parallax.model.Placement;

/**
 * What was missing, dropped or repaired in one text, and why it stands in this event.
 *
 * @param column the text
 * @param notes one sentence each
 * @param changes every stretch that was dropped or repaired, in order of position
 * @param reason why the text was put into this event
 */
public record TextState(Column column, List<String> notes, List<Change> changes, String reason) {
  private static final int SHOWN = 90;

  /**
   * One stretch that is not read as it came in.
   *
   * @param what dropped or repaired
   * @param words as they came in, shortened
   * @param instead what is read in their place; empty for what was dropped
   * @param reason why
   * @param place offsets into the text that came in
   */
  public record Change(String what, String words, String instead, String reason, String place) {}

  static List<TextState> of(EventContext event) {
    List<TextState> states = new ArrayList<>();
    for (int i = 0; i < event.texts(); i++) {
      Placement placement = event.event().placements().get(i);
      Article article = event.reading(i).article();
      List<String> notes = new ArrayList<>(notes(article));
      int voice = event.event().voice(i);
      placement.copy().ifPresent(copy -> notes.add(copied(copy, event.column(voice).name())));
      states.add(new TextState(event.column(i), notes, changes(article), placement.reason()));
    }
    return states;
  }

  /** What a text that came in lacks: of headline, date and outlet. */
  static List<String> missing(Article article) {
    List<String> missing = new ArrayList<>();
    if (article.headline().isEmpty()) {
      missing.add("headline");
    }
    if (article.published().isEmpty()) {
      missing.add("date");
    }
    if (article.outletFrom().equals("none")) {
      missing.add("outlet");
    }
    return missing;
  }

  /** What is read in place of a repaired stretch. */
  static Optional<String> instead(Edit edit) {
    return Optional.of(edit.replacement()).filter(text -> edit.kind() == Edit.Kind.REPAIRED);
  }

  private static String copied(Placement.Copy copy, String other) {
    return (int) (copy.share() * 100)
        + " % of its runs of five words stand in the text of "
        + other
        + " too: the two count as one voice.";
  }

  private static List<String> notes(Article article) {
    List<String> notes = new ArrayList<>();
    missing(article).forEach(field -> notes.add("No " + field + " in the input."));
    if (!article.outletFrom().equals("none")) {
      notes.add("Outlet taken from: " + article.outletFrom() + ".");
    }
    counted(article, Edit.Kind.DROPPED).ifPresent(list -> notes.add("Dropped: " + list + "."));
    counted(article, Edit.Kind.REPAIRED).ifPresent(list -> notes.add("Repaired: " + list + "."));
    return notes;
  }

  /** "byline; advertisement line (3 times)". */
  private static Optional<String> counted(Article article, Edit.Kind kind) {
    Map<String, Integer> counted = new LinkedHashMap<>();
    article.source().edits().stream()
        .filter(edit -> edit.kind() == kind)
        .forEach(edit -> counted.merge(edit.reason(), 1, Integer::sum));
    return counted.entrySet().stream()
        .map(e -> e.getKey() + (e.getValue() > 1 ? " (" + e.getValue() + " times)" : ""))
        .reduce((a, b) -> a + "; " + b);
  }

  private static List<Change> changes(Article article) {
    return article.source().edits().stream()
        .map(
            edit ->
                new Change(
                    edit.kind() == Edit.Kind.DROPPED ? "dropped" : "repaired",
                    words(edit.span().cut(article.text())),
                    instead(edit).map(TextState::words).orElse(""),
                    edit.reason(),
                    edit.span().start() + "–" + edit.span().end()))
        .toList();
  }

  /** Words of an edit on one line; those that show nothing are named. */
  static String words(String text) {
    return text.isBlank() ? "white space" : Texts.shortened(text, SHOWN);
  }
}
