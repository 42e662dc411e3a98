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
}
