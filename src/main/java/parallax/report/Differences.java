package parallax.report;

import java.util.List;
import java.util.stream.Stream;

/** The questions to which an event's texts give different answers, in the order of the page. */
final class Differences {
  private Differences() {}

  static List<Difference> of(EventContext event) {
    if (event.texts() < 2) {
      return List.of();
    }
    FramedAnswers framed = new FramedAnswers(event);
    SourceAnswers sources = new SourceAnswers(event);
    StatementAnswers statements = new StatementAnswers(event);
    return Stream.of(
            framed.openings(),
            framed.done(),
            sources.onWhoseWord(),
            framed.why(),
            sources.nobody(),
            DetailAnswers.of(event),
            statements.sourcedHereBareThere(),
            statements.hedgedHerePlainThere())
        .filter(Difference::isAnswered)
        .toList();
  }
}
