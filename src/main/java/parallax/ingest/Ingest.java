package parallax.ingest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import parallax.model.Loaded;

/**
 * Reads articles from folders, plain text, CSV, JSON Lines and Markdown. Paths of any file system
 * will do, so a corpus inside a jar is read like a folder.
 */
public final class Ingest {
  private final List<Path> inputs;
  private final Optional<String> outlet;
  private final Function<String, Optional<String>> language;

  /**
   * Nothing is read yet.
   *
   * @param inputs folders and files, read in this order
   * @param outlet name for articles whose input names none; it goes before what their text says
   * @param language names the language of a text in English where it is sure; asked only where
   *     function words leave a doubt
   */
  public Ingest(
      List<Path> inputs, Optional<String> outlet, Function<String, Optional<String>> language) {
    this.inputs = List.copyOf(inputs);
    this.outlet = outlet;
    this.language = language;
  }

  /**
   * Every article or the reason why it is none, in input order, folders sorted by path. All is read
   * once to count what an outlet repeats; what is small enough stays in memory for the second look,
   * the rest is read again, lazily. A second article with the same id is rejected.
   */
  public Stream<Loaded> stream() {
    ArticleBuilder builder = new ArticleBuilder(outlet, language);
    EdgeCounts counts = new EdgeCounts();
    Kept kept = new Kept();
    List<Supplier<Stream<Loaded>>> units = inputs.stream().flatMap(i -> units(i, builder)).toList();
    List<Optional<Loaded>> first =
        units.parallelStream()
            .flatMap(Supplier::get)
            .map(loaded -> kept.keep(counted(loaded, counts)))
            .toList();
    Stream<Loaded> again =
        kept.isWhole()
            ? first.stream().flatMap(Optional::stream)
            : units.stream().flatMap(Supplier::get);
    RepeatedBlocks repeated = new RepeatedBlocks(key -> counts.of(key) >= RepeatedBlocks.TEXTS);
    Set<String> seen = new HashSet<>();
    return again.map(repeated::without).map(loaded -> once(loaded, seen));
  }

  private static Loaded counted(Loaded loaded, EdgeCounts counts) {
    if (loaded instanceof Loaded.Accepted accepted) {
      counts.add(accepted.article());
    }
    return loaded;
  }

  private static Loaded once(Loaded loaded, Set<String> seen) {
    if (loaded instanceof Loaded.Accepted accepted && !seen.add(accepted.article().id())) {
      return second(accepted);
    }
    return loaded;
  }

  static Loaded.Rejected second(Loaded.Accepted accepted) {
    String id = accepted.article().id();
    return new Loaded.Rejected(
        accepted.file(), 0, id, "a second article with the id " + id.replaceAll("\\s+", " "));
  }

  /** The files of an input, each still to be read; what is wrong with it comes first. */
  private static Stream<Supplier<Stream<Loaded>>> units(Path input, ArticleBuilder builder) {
    if (!Files.isDirectory(input)) {
      Path name = input.getFileName() == null ? input : input.getFileName();
      return Stream.of(() -> read(new InputFile(input, name, false), builder));
    }
    InputFolder folder = InputFolder.of(input);
    return Stream.concat(
        Stream.of(() -> folder.problems().stream()),
        folder.files().stream().map(file -> () -> read(file, builder)));
  }

  private static Stream<Loaded> read(InputFile file, ArticleBuilder builder) {
    if (file.isUnread()) {
      return Stream.of(file.unread());
    }
    return switch (file.extension()) {
      case "csv" -> TableRows.of(file, builder);
      case "jsonl" -> JsonRows.of(file, builder);
      default -> Stream.of(TextFile.read(file, builder));
    };
  }
}
