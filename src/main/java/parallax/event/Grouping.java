package parallax.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parallax.model.Article;
import parallax.model.Document;
import parallax.model.Placement;

/**
 * Puts the articles of a run into events and says why. Articles are compared by rare words, names,
 * headline and lede, and dates; average link joins them.
 */
public final class Grouping {
  /**
   * One placement for each document, in the order of the documents. An override names the event
   * first, then the article's own event field; the rest are grouped among themselves. Decisions do
   * not depend on the order of the documents. An article that resembles an event but not enough is
   * an event of its own whose reason starts with "unsure:".
   *
   * @param overrides article id to event id
   */
  public List<Placement> group(List<Document> documents, Map<String, String> overrides) {
    Map<String, Placement> placed = new LinkedHashMap<>();
    List<Profile> open = new ArrayList<>();
    for (Document document : documents) {
      Article article = document.article();
      Optional<Placement> given = given(article, overrides);
      given.ifPresent(placement -> placed.put(article.id(), placement));
      if (given.isEmpty()) {
        open.add(ProfileReader.read(document));
      }
    }
    // Sorted by id, so that every later step is independent of the order of the input.
    open.sort(Comparator.comparing(Profile::id));
    for (Placement placement : new OpenArticles(open).placements()) {
      placed.put(placement.article(), placement);
    }
    List<Placement> result = new ArrayList<>();
    for (Document document : documents) {
      Placement placement = placed.get(document.article().id());
      if (placement == null) {
        throw new IllegalStateException("not placed: " + document.article().id());
      }
      result.add(placement);
    }
    return result;
  }

  private static Optional<Placement> given(Article article, Map<String, String> overrides) {
    Optional<Placement> override =
        Optional.ofNullable(overrides.get(article.id()))
            .map(event -> new Placement(article.id(), event, "named by the events file"));
    return override.or(
        () ->
            article.event().map(event -> new Placement(article.id(), event, "named in the input")));
  }
}
