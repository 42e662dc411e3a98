package parallax.ingest;

import java.util.List;
import java.util.Optional;

/**
 * Lines of a page that are not the story. Each rule matches a whole line, so no sentence is lost.
 */
final class Furniture {
  private static final List<FurnitureRules.Rule> RULES = FurnitureRules.all();

  /** No rule knows a line as long as this. */
  private static final int LONGEST = 2_000;

  private Furniture() {}

  /** Why a line is not the story; empty for a line that may be. */
  static Optional<String> reason(Line line) {
    if (line.text().length() > LONGEST) {
      return Optional.empty();
    }
    int words = line.words();
    for (FurnitureRules.Rule rule : RULES) {
      if (words <= rule.mostWords() && rule.pattern().matcher(line.text()).matches()) {
        return Optional.of(rule.reason());
      }
    }
    return Optional.empty();
  }
}
