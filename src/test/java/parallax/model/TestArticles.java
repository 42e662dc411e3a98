package parallax.model;

import java.util.List;
import java.util.Optional;

/** Invented articles for tests: a text with its outlet and nothing else known of it. */
public final class TestArticles {
  private TestArticles() {}

  /** An article of these blocks, without headline, date, author or address. */
  public static Article of(String id, String outlet, SourceText source, List<Block> blocks) {
    return new Article(
        id,
        outlet,
        "given",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        source,
        blocks);
  }
}
