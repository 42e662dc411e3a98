package parallax;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import parallax.event.Copies;
import parallax.model.Event;
import parallax.model.Placement;
import parallax.model.Reading;

/** Puts readings and their placements together as events. */
public final class Events {
  private Events() {}

  /**
   * An event of articles in any order: by outlet, then id, each copy named.
   *
   * @param placements of the articles, in the same order
   */
  public static Event event(String id, List<Reading> readings, List<Placement> placements) {
    List<Integer> indices =
        IntStream.range(0, readings.size())
            .boxed()
            .sorted(
                Comparator.comparing((Integer i) -> readings.get(i).article().outlet())
                    .thenComparing(i -> readings.get(i).article().id()))
            .toList();
    List<Reading> texts = indices.stream().map(readings::get).toList();
    return new Event(id, texts, withCopies(texts, indices.stream().map(placements::get).toList()));
  }

  private static List<Placement> withCopies(List<Reading> texts, List<Placement> placements) {
    Map<String, Placement.Copy> copies =
        Copies.among(texts.stream().map(Reading::document).toList());
    return placements.stream()
        .map(
            placed ->
                new Placement(
                    placed.article(),
                    placed.event(),
                    placed.reason(),
                    Optional.ofNullable(copies.get(placed.article()))))
        .toList();
  }
}
