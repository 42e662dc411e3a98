package parallax.event;

import java.util.List;
import java.util.Map;
import parallax.model.Document;
import parallax.model.Placement;

/** Puts the articles of a run into events and says why. */
public final class Grouping {
  /**
   * One placement for each document, in the order of the documents. An override names the event
   * first, then the article's own event field; the rest are grouped. Decisions do not depend on the
   * order of the documents.
   *
   * @param overrides article id to event id
   */
  public List<Placement> group(List<Document> documents, Map<String, String> overrides) {
    return documents.stream()
        .map(d -> d.article())
        .map(
            a ->
                new Placement(
                    a.id(), overrides.getOrDefault(a.id(), a.event().orElse(a.id())), "given"))
        .toList();
  }
}
