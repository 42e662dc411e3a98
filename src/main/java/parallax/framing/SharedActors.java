package parallax.framing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import parallax.model.Alignment;
import parallax.model.FramedValue;
import parallax.model.Sentence;
import parallax.model.Statement;
import parallax.model.Telling;
import parallax.model.Token;

/** Which actors two texts name where they tell the same statement. */
final class SharedActors {
  /** Words of each text where it tells a statement, by statement and text. */
  private final Map<String, Map<Integer, Set<String>>> words = new HashMap<>();

  SharedActors(Alignment alignment) {
    for (Statement statement : alignment.statements()) {
      Map<Integer, Set<String>> byText =
          words.computeIfAbsent(statement.id(), id -> new HashMap<>());
      for (Telling telling : statement.tellings()) {
        List<Sentence> sentences =
            alignment.event().readings().get(telling.article()).document().sentences();
        Set<String> told = byText.computeIfAbsent(telling.article(), text -> new HashSet<>());
        for (Token token : sentences.get(telling.sentence()).tokens()) {
          told.add(token.text().toLowerCase(Locale.ROOT));
        }
      }
    }
  }

  /** True where another text names the value's actor in the same statement. */
  boolean shares(FramedValue value) {
    String head = head(value.actor());
    return words.getOrDefault(value.statement(), Map.of()).entrySet().stream()
        .anyMatch(text -> text.getKey() != value.article() && text.getValue().contains(head));
  }

  /** The noun that decides, in small letters: "the head of the office" is "head". */
  static String head(String actor) {
    String core = actor.split(" (?:of|in|at|for|from|on|with|to|between|against|over) ", 2)[0];
    return core.substring(core.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }
}
