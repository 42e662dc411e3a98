package parallax.ingest;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import parallax.model.Article;
import parallax.model.Loaded;

/** An article that is a file of its own. */
final class TextFile {
  private TextFile() {}

  static Loaded read(InputFile file, ArticleBuilder builder) {
    try {
      return new Loaded.Accepted(
          file.shown(), article(file.path(), file.id(), Fields.NONE, file.folder(), builder));
    } catch (Unusable e) {
      return file.rejected(e.reason());
    } catch (IOException e) {
      return file.rejected(reason(e));
    } catch (RuntimeException | StackOverflowError e) {
      return file.rejected(Unusable.broken(e));
    }
  }

  /** A file's article, read as its name's ending asks. */
  static Article article(
      Path file, String id, Fields fields, Optional<String> folder, ArticleBuilder builder)
      throws Unusable, IOException {
    String name = file.toString().toLowerCase(Locale.ROOT);
    if (name.endsWith(".html") || name.endsWith(".htm")) {
      return builder.page(id, Decoder.readPage(file), fields, folder);
    }
    return builder.build(id, Decoder.read(file), name.endsWith(".md"), fields, folder);
  }

  /** Why a file can't be read, in a few words. */
  static String reason(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "no such file";
    }
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    return "cannot be read: " + e.getMessage();
  }

  /** A path of a table, relative to its folder; empty where it is none or leaves the folder. */
  static Optional<Path> resolve(Path home, String path) {
    try {
      Path resolved = home.resolve(path).normalize();
      return !resolved.equals(home) && resolved.startsWith(home)
          ? Optional.of(resolved)
          : Optional.empty();
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /** True where following links leads out of the folder. */
  static boolean leaves(Path home, Path file) throws IOException {
    return Files.exists(file) && !file.toRealPath().startsWith(home.toRealPath());
  }
}
