package parallax.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parallax.model.Article;
import parallax.model.Document;
import parallax.model.Placement;
import parallax.vector.WordVectors;

/**
 * Puts the articles of a run into events and says why. Articles are compared by rare words, names,
 * headline and lede, and dates; average link joins them. Keeps of each document only what it
 * compares, so that the documents themselves need not stay in memory.
 */
public final class Grouping {
  /** What follows the first 700 words or so no longer tells events apart, but costs time. */
  private static final int OPENING = 4400;

  private final WordVectors news;
  private final Map<String, String> overrides;
  private final Map<String, Placement> placed = new LinkedHashMap<>();
  private final List<String> ids = new ArrayList<>();
  private final List<Profile> open = new ArrayList<>();
  private final Map<String, String> strings = new HashMap<>();

  /**
   * A grouping without documents yet.
   *
   * @param news tells how rare words are in the news at large
   * @param overrides article id to event id
   */
  public Grouping(WordVectors news, Map<String, String> overrides) {
    this.news = news;
    this.overrides = Map.copyOf(overrides);
  }

  /** The article down to the end of the block with which enough is read to group it. */
  public static Article opening(Article article) {
    int blocks = 0;
    int length = 0;
    while (blocks < article.blocks().size() && length < OPENING) {
      length += article.blocks().get(blocks++).span().length();
    }
    return article.with(article.source(), article.blocks().subList(0, blocks));
  }

  /**
   * Takes a document in; what follows its opening makes no difference. An override names its event
   * first, then the article's own event field; the rest are grouped among themselves.
   */
  public void add(Document document) {
    Article article = document.article();
    ids.add(article.id());
    Optional<Placement> given = given(article, overrides);
    given.ifPresent(placement -> placed.put(article.id(), placement));
    if (given.isEmpty()) {
      open.add(ProfileReader.read(document, news, this::shared));
    }
  }

  /**
   * One placement for each document, in the order they came. Decisions do not depend on that order.
   * An article that resembles an event but not enough is an event of its own whose reason starts
   * with "unsure:". What was kept of the documents is let go: this can be asked once.
   */
  public List<Placement> placements() {
    Map<String, Placement> all = new HashMap<>(placed);
    // Sorted by id, so that every later step is independent of the order of the input.
    List<Profile> sorted = open.stream().sorted(Comparator.comparing(Profile::id)).toList();
    // Ten kilobytes an article, which nobody asks for again.
    open.clear();
    strings.clear();
    for (Placement placement : new OpenArticles(sorted).placements()) {
      all.put(placement.article(), placement);
    }
    List<Placement> result = new ArrayList<>();
    for (String id : ids) {
      Placement placement = all.get(id);
      if (placement == null) {
        throw new IllegalStateException("not placed: " + id);
      }
      result.add(placement);
    }
    return result;
  }

  private String shared(String string) {
    String known = strings.putIfAbsent(string, string);
    return known == null ? string : known;
  }

  /** The placement of an article whose event somebody has named. */
  public static Optional<Placement> given(Article article, Map<String, String> overrides) {
    Optional<Placement> override =
        Optional.ofNullable(overrides.get(article.id()))
            .map(event -> new Placement(article.id(), event, "named by the events file"));
    return override.or(
        () ->
            article.event().map(event -> new Placement(article.id(), event, "named in the input")));
  }
}
