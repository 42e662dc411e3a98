package parallax.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import parallax.model.Loaded;

/** An article that is a row of a table or a line of JSON. */
final class RowArticle {
  private RowArticle() {}

  static Loaded read(
      InputFile table, int line, Map<String, String> values, ArticleBuilder builder) {
    Fields fields = new Fields(values, "given");
    Optional<String> path = fields.get("path");
    String id =
        fields
            .get("id")
            .or(() -> path.map(InputFile::withoutExtension))
            .orElse(table.id() + "-" + line);
    try {
      Optional<String> text = fields.get("text");
      if (text.isPresent()) {
        if (text.get().length() > Decoder.LARGEST) {
          throw new Unusable("larger than 10 MB");
        }
        Decoder.text(text.get());
        return accepted(table, builder.build(id, text.get(), false, fields, Optional.empty()));
      }
      if (path.isEmpty()) {
        throw new Unusable("neither text nor path is given");
      }
      return accepted(table, file(table, path.get(), id, fields, builder));
    } catch (Unusable e) {
      return table.rejected(line, id, e.reason());
    } catch (IOException e) {
      return table.rejected(line, id, path.orElse("") + ": " + TextFile.reason(e));
    } catch (RuntimeException | StackOverflowError e) {
      return table.rejected(line, id, Unusable.broken(e));
    }
  }

  private static Loaded accepted(InputFile table, parallax.model.Article article) {
    return new Loaded.Accepted(table.shown(), article);
  }

  private static parallax.model.Article file(
      InputFile table, String path, String id, Fields fields, ArticleBuilder builder)
      throws Unusable, IOException {
    Path home = table.home();
    Optional<Path> file = TextFile.resolve(home, path);
    if (file.isEmpty() || TextFile.leaves(home, file.get())) {
      throw new Unusable("the path leaves the folder of its table: " + path);
    }
    return TextFile.article(file.get(), id, fields, Optional.empty(), builder);
  }
}
