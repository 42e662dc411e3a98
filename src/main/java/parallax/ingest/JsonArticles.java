package parallax.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongPredicate;
import parallax.json.JsonLines;
import parallax.model.Article;
import parallax.model.Loaded;

/**
 * Reads lines of JSON one by one, without the others of a run: for a caller that has the lines
 * elsewhere than in a file of this machine. What {@link Ingest} takes from the whole run, the
 * caller brings: which keys of edges are repeated, and which article of an id came first.
 */
public final class JsonArticles {
  private final JsonLines json = new JsonLines();
  private final ArticleBuilder builder;

  /**
   * Nothing is read yet.
   *
   * @param outlet name for articles that name none
   * @param language names the language of a text, as for {@link Ingest}
   */
  public JsonArticles(Optional<String> outlet, Function<String, Optional<String>> language) {
    builder = new ArticleBuilder(outlet, language);
  }

  /**
   * The article of a line, or the reason why it is none. Its text must stand in the line.
   *
   * @param file path of its file as it is shown
   * @param number of the line in it, from 1
   */
  public Loaded read(String file, int number, String line) {
    InputFile table = new InputFile(Path.of(file), Path.of(file), false);
    try {
      String text = line.startsWith("\ufeff") ? line.substring(1) : line;
      Map<String, String> fields = json.scalars(text);
      if (!fields.getOrDefault("text", "").isBlank() || fields.getOrDefault("path", "").isBlank()) {
        return new RowArticle(table, number, fields).read(builder);
      }
      return table.rejected(
          number,
          fields.getOrDefault("id", table.id() + "-" + number),
          "a path is not followed here: the text must stand in the line");
    } catch (IOException e) {
      return table.rejected(number, table.id() + "-" + number, String.valueOf(e.getMessage()));
    }
  }

  /** Keys of the blocks at the edges of a text, each once; the same words of one outlet agree. */
  public static long[] edges(Article article) {
    return EdgeCounts.keys(article).stream().mapToLong(Long::longValue).toArray();
  }

  /** In how many texts an edge block must stand to be taken for furniture. */
  public static int repeatedIn() {
    return RepeatedBlocks.TEXTS;
  }

  /** The input without the blocks at its edges that its outlet repeats. */
  public static Loaded without(Loaded loaded, LongPredicate repeated) {
    return new RepeatedBlocks(repeated).without(loaded);
  }

  /** An article whose id an earlier one has. */
  public static Loaded.Rejected second(Loaded.Accepted accepted) {
    return Ingest.second(accepted.file(), accepted.article().id());
  }
}
