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
import parallax.cache.Store;
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
    return inputs(Store.none()).map(input -> input.read().loaded());
  }

  /**
   * The same inputs; of those that a run before has seen with the same bytes, none is read.
   *
   * @param store what runs before kept, and where this one keeps what it sees
   */
  public Stream<Input> inputs(Store store) {
    Look look = new Look(new ArticleBuilder(outlet, language), store);
    EdgeCounts counts = new EdgeCounts();
    Kept kept = new Kept();
    List<Supplier<Stream<Piece>>> units = inputs.stream().flatMap(Ingest::units).toList();
    List<Optional<Sight>> first =
        units.parallelStream()
            .flatMap(Supplier::get)
            .map(piece -> kept.keep(look.first(piece, counts)))
            .toList();
    Stream<Sight> again =
        kept.isWhole()
            ? first.stream().flatMap(Optional::stream)
            : units.stream().flatMap(Supplier::get).map(look::at);
    RepeatedBlocks repeated = new RepeatedBlocks(key -> counts.of(key) >= RepeatedBlocks.TEXTS);
    Set<String> seen = new HashSet<>();
    return again.map(sight -> once(sight.without(repeated), seen));
  }

  private static Input once(Input input, Set<String> seen) {
    return input
        .id()
        .filter(id -> !seen.add(id))
        .<Input>map(id -> new Input.Read(second(input.file(), id), Optional.empty()))
        .orElse(input);
  }

  static Loaded.Rejected second(String file, String id) {
    return new Loaded.Rejected(
        file, 0, id, "a second article with the id " + id.replaceAll("\\s+", " "));
  }

  /** The files of an input, each still to be read; what is wrong with it comes first. */
  private static Stream<Supplier<Stream<Piece>>> units(Path input) {
    if (!Files.isDirectory(input)) {
      Path name = input.getFileName() == null ? input : input.getFileName();
      return Stream.of(() -> pieces(new InputFile(input, name, false)));
    }
    InputFolder folder = InputFolder.of(input);
    return Stream.concat(
        Stream.of(() -> folder.problems().stream().map(Piece.Wrong::new)),
        folder.files().stream().map(file -> () -> pieces(file)));
  }

  private static Stream<Piece> pieces(InputFile file) {
    if (file.isUnread()) {
      return Stream.of(new Piece.Wrong(file.unread()));
    }
    return switch (file.extension()) {
      case "csv" -> TableRows.of(file);
      case "jsonl" -> JsonRows.of(file);
      default -> Stream.of(new TextFile(file));
    };
  }
}
