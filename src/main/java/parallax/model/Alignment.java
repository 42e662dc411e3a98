package parallax.model;

import java.util.List;

/**
 * An event's texts laid side by side.
 *
 * @param event the event
 * @param statements told by two articles or more, in reading order
 * @param onlyHere statements that one article alone tells, in reading order
 */
public record Alignment(Event event, List<Statement> statements, List<Statement> onlyHere) {
  public Alignment {
    statements = List.copyOf(statements);
    onlyHere = List.copyOf(onlyHere);
  }
}
