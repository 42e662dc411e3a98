package parallax.model;

import java.util.List;

/**
 * An event's texts laid side by side.
 *
 * @param event the event
 * @param statements told by two articles or more, in reading order
 * @param onlyHere statements that one article alone tells, in reading order
 * @param collation quotations, details and origins
 */
public record Alignment(
    Event event, List<Statement> statements, List<Statement> onlyHere, Collation collation) {
  public Alignment {
    statements = List.copyOf(statements);
    onlyHere = List.copyOf(onlyHere);
  }

  /** Statements whose quotations, details and origins were not looked at yet. */
  public Alignment(Event event, List<Statement> statements, List<Statement> onlyHere) {
    this(event, statements, onlyHere, Collation.none());
  }

  /** These statements with what was collated from them. */
  public Alignment with(Collation collated) {
    return new Alignment(event, statements, onlyHere, collated);
  }
}
