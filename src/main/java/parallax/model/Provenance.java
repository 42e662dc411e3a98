package parallax.model;

import java.util.List;
import java.util.Optional;

/**
 * Where the texts of an event come from, as far as they say.
 *
 * @param origins by article, kind and place
 * @param groups texts that share an origin stand together; each text in one group, in order
 * @param silent texts without a byline, an author or a credit
 */
public record Provenance(List<Origin> origins, List<List<Integer>> groups, List<Integer> silent) {
  public Provenance {
    origins = List.copyOf(origins);
    groups = groups.stream().map(List::copyOf).toList();
    silent = List.copyOf(silent);
  }

  /** Nothing looked at. */
  public static Provenance none() {
    return new Provenance(List.of(), List.of(), List.of());
  }

  /** How many independent origins the texts show; empty where one of them shows none. */
  public Optional<Integer> independent() {
    return groups.isEmpty() || !silent.isEmpty() ? Optional.empty() : Optional.of(groups.size());
  }
}
