package parallax.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import parallax.model.Article;
import parallax.model.Edit;
import parallax.model.Placement;

/**
 * What was missing, dropped or repaired in one text, and why it stands in this event.
 *
 * @param column the text
 * @param notes one sentence each
 * @param reason why the text was put into this event
 */
public record TextState(Column column, List<String> notes, String reason) {
  static List<TextState> of(EventContext event) {
    List<TextState> states = new ArrayList<>();
    for (int i = 0; i < event.texts(); i++) {
      Placement placement = event.event().placements().get(i);
      List<String> notes = new ArrayList<>(notes(event.reading(i).article()));
      int voice = event.event().voice(i);
      placement.copy().ifPresent(copy -> notes.add(copied(copy, event.column(voice).name())));
      states.add(new TextState(event.column(i), notes, placement.reason()));
    }
    return states;
  }

  private static String copied(Placement.Copy copy, String other) {
    return (int) (copy.share() * 100)
        + " %"
        + " of its runs of five words stand in the text of "
        + other
        + " too: the two count as one voice.";
  }

  /** The notes of one article, also for its evidence page. */
  static List<String> notes(Article article) {
    List<String> notes = new ArrayList<>();
    if (article.headline().isEmpty()) {
      notes.add("No headline in the input.");
    }
    if (article.published().isEmpty()) {
      notes.add("No date in the input.");
    }
    notes.add(
        article.outletFrom().equals("none")
            ? "No outlet in the input."
            : "Outlet taken from: " + article.outletFrom() + ".");
    counted(article, Edit.Kind.DROPPED)
        .forEach((reason, n) -> notes.add(edits("Dropped", n, reason)));
    counted(article, Edit.Kind.REPAIRED)
        .forEach((reason, n) -> notes.add(edits("Repaired", n, reason)));
    return notes;
  }

  private static String edits(String what, int n, String reason) {
    return what
        + " "
        + Figures.count(n, "stretch").replace("stretchs", "stretches")
        + ": "
        + reason
        + ".";
  }

  private static Map<String, Integer> counted(Article article, Edit.Kind kind) {
    Map<String, Integer> counted = new LinkedHashMap<>();
    article.source().edits().stream()
        .filter(edit -> edit.kind() == kind)
        .forEach(edit -> counted.merge(edit.reason(), 1, Integer::sum));
    return counted;
  }
}
