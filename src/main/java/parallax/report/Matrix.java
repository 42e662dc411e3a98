package parallax.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import parallax.model.Presence;
import parallax.model.Sentence;
import parallax.model.Statement;
import parallax.model.Telling;

/**
 * Who tells what, and on whose word: statements by texts.
 *
 * @param rows one for each aligned statement, those told by most texts first
 */
public record Matrix(List<Row> rows) {
  /** One statement: its passage, label, a state for each text, and how many texts tell it. */
  public record Row(String id, String label, List<State> states, String told) {}

  /**
   * How one text tells it.
   *
   * @param presence own, attributed, quoted, unsourced, absent
   * @param words the state in words
   * @param depth the paragraph, such as "¶ 3"; empty where it is not told in the story
   * @param href the place in the text
   */
  public record State(String presence, String words, String depth, Optional<String> href) {}

  static Matrix of(EventContext event) {
    return new Matrix(
        event.alignment().statements().stream()
            .sorted(Comparator.comparing((Statement one) -> -event.event().voices(one)))
            .map(statement -> row(event, statement))
            .toList());
  }

  private static Row row(EventContext event, Statement statement) {
    List<State> states = new ArrayList<>();
    for (int i = 0; i < event.texts(); i++) {
      Optional<Telling> first = statement.of(i).stream().findFirst();
      states.add(
          first
              .map(telling -> state(event, telling))
              .orElseGet(
                  () ->
                      new State("absent", Words.presence(Presence.ABSENT), "", Optional.empty())));
    }
    String told = event.told(statement);
    return new Row(statement.id(), statement.label(), states, told);
  }

  private static State state(EventContext event, Telling telling) {
    Quote place = event.quote(telling, false);
    Sentence sentence =
        event.reading(telling.article()).document().sentences().get(telling.sentence());
    int paragraph = event.reading(telling.article()).article().paragraph(sentence.block());
    return new State(
        telling.presence().label(),
        Words.presence(telling.presence()),
        paragraph == 0 ? "" : "¶\u00a0" + paragraph,
        Optional.of(place.href()));
  }
}
