package parallax.model;

import java.util.List;

/**
 * One statement and every place where a text of the event tells it.
 *
 * @param id unique in its event: s1, s2, … by first place
 * @param label words that most versions share, or a quoted label with its outlet
 * @param tellings by article, then position; at least one
 */
public record Statement(String id, String label, List<Telling> tellings) {
  public Statement {
    tellings = List.copyOf(tellings);
    if (tellings.isEmpty()) {
      throw new IllegalArgumentException("a statement nobody tells: " + id);
    }
  }

  /** Tellings of one article; empty where the text does not tell it. */
  public List<Telling> of(int article) {
    return tellings.stream().filter(telling -> telling.article() == article).toList();
  }
}
