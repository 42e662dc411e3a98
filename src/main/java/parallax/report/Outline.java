package parallax.report;

import java.util.Comparator;
import java.util.List;
import parallax.model.Article;
import parallax.model.Compared;
import parallax.model.Reading;

/**
 * What is known of an event before its texts are compared: enough to name its pages and to put it
 * in its place.
 *
 * @param id of the event
 * @param newest the latest day that one of its texts gives; empty where none does
 * @param texts its texts
 */
public record Outline(String id, String newest, List<Text> texts) {
  /** Newest first; events without a date last; then by id. */
  public static final Comparator<Outline> ORDER =
      Comparator.comparing(Outline::newest).reversed().thenComparing(Outline::id);

  public Outline {
    texts = List.copyOf(texts);
  }

  /** An article's id and outlet. */
  public record Text(String id, String outlet) {}

  /** The outline of an event of these articles. */
  public static Outline of(String id, List<Article> articles) {
    String newest =
        articles.stream()
            .flatMap(article -> article.published().stream())
            .map(Columns::day)
            .max(Comparator.naturalOrder())
            .orElse("");
    return new Outline(
        id,
        newest,
        articles.stream().map(article -> new Text(article.id(), article.outlet())).toList());
  }

  /** The outline of an event that was compared. */
  public static Outline of(Compared compared) {
    return of(
        compared.alignment().event().id(),
        compared.alignment().event().readings().stream().map(Reading::article).toList());
  }
}
