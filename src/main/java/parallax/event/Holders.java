package parallax.event;

import java.io.Serializable;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How many articles hold a word. Counts of parts of a run add up to those of the whole.
 *
 * @param articles number of articles
 * @param news how rare it is in the news at large, the commonest of its forms
 */
public record Holders(int articles, double news) implements Serializable {
  /** What one article adds: each of its words once, by key. */
  public static Map<String, Holders> of(Profile article) {
    return article.words().stream()
        .collect(Collectors.toMap(Word::key, word -> new Holders(1, word.rarityInNews())));
  }

  /** The holders of two parts of a run. */
  public Holders and(Holders other) {
    return new Holders(articles + other.articles, Math.min(news, other.news));
  }
}
