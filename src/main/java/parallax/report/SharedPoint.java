package parallax.report;

import java.util.Comparator;
import java.util.List;
import parallax.model.Statement;
import parallax.model.Telling;

/**
 * A statement that all texts tell, or most of them, in the words of the shortest telling.
 *
 * @param id id of its passage on the page
 * @param label words that the tellings share
 * @param told how many of the texts tell it
 * @param column whose words are shown
 * @param quote the words
 */
public record SharedPoint(String id, String label, String told, Column column, Quote quote) {
  private static final int MOST_SHOWN = 6;

  static List<SharedPoint> of(EventContext event) {
    return event.alignment().statements().stream()
        .filter(event::isShared)
        .sorted(Comparator.comparing((Statement one) -> -event.event().voices(one)))
        .limit(MOST_SHOWN)
        .map(statement -> of(event, statement))
        .toList();
  }

  private static SharedPoint of(EventContext event, Statement statement) {
    Telling shortest =
        statement.tellings().stream()
            .min(Comparator.comparingInt(telling -> telling.span().length()))
            .orElseThrow();
    return new SharedPoint(
        statement.id(),
        statement.label(),
        event.told(statement),
        event.column(shortest.article()),
        event.quote(shortest, false));
  }
}
