package parallax.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import parallax.model.Loaded;

/**
 * An article that is a file of its own.
 *
 * @param place where the file is
 */
record TextFile(InputFile place) implements Piece {
  @Override
  public String file() {
    return place.shown();
  }

  @Override
  public Raw raw() throws Unusable, IOException {
    return raw(place.path(), place.id(), Fields.NONE, place.folder());
  }

  @Override
  public Loaded.Rejected rejected(String reason) {
    return place.rejected(reason);
  }

  /** A file's article, to be read as its name's ending asks. */
  static Raw raw(Path file, String id, Fields fields, Optional<String> folder)
      throws Unusable, IOException {
    String name = file.toString().toLowerCase(Locale.ROOT);
    boolean page = name.endsWith(".html") || name.endsWith(".htm");
    Raw.Form other = name.endsWith(".md") ? Raw.Form.MARKDOWN : Raw.Form.TEXT;
    return new Raw(id, page ? Raw.Form.PAGE : other, Decoder.bytes(file), fields, folder);
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
