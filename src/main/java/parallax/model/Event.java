package parallax.model;

import java.util.List;

/**
 * Articles that tell one event.
 *
 * @param id made from its own articles only
 * @param readings by outlet, then id
 * @param placements why each article is here, in the same order
 */
public record Event(String id, List<Reading> readings, List<Placement> placements) {
  public Event {
    readings = List.copyOf(readings);
    placements = List.copyOf(placements);
    if (readings.isEmpty() || readings.size() != placements.size()) {
      throw new IllegalArgumentException("an event needs its articles and their reasons: " + id);
    }
  }

  /** Index of the text that speaks in this one: its own, or that of the text it is a copy of. */
  public int voice(int article) {
    return placements
        .get(article)
        .copy()
        .map(copy -> placements.stream().map(Placement::article).toList().indexOf(copy.of()))
        .filter(index -> index >= 0)
        .orElse(article);
  }

  /** Number of texts that are no copies. */
  public int voices() {
    return (int) placements.stream().filter(placement -> placement.copy().isEmpty()).count();
  }

  /** Number of texts that tell a statement, a text and its copies counted once. */
  public int voices(Statement statement) {
    return (int)
        statement.tellings().stream().mapToInt(one -> voice(one.article())).distinct().count();
  }
}
