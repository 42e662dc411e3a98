package parallax.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import parallax.Once;
import parallax.Pipeline;
import parallax.lexicon.Lexicons;
import picocli.CommandLine.Option;

/** Options that every command takes. */
final class CommonOptions {
  @Option(
      names = "--lexicons",
      paramLabel = "DIR",
      description = "Word lists that replace the bundled ones of the same name.")
  @Nullable Path lexicons;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Articles read at once (default: the number of cores). The output is the same.")
  int threads = Runtime.getRuntime().availableProcessors();

  @Option(names = "--quiet", description = "Say nothing but errors.")
  boolean quiet;

  @Option(names = "--verbose", description = "Say more, also where an error came from.")
  boolean verbose;

  Pipeline pipeline() {
    return pipeline(ownWords()).get();
  }

  /** Loads models, and word lists where the user gives none, when it is first asked. */
  Supplier<Pipeline> pipeline(Optional<Lexicons> own) {
    if (threads < 1) {
      throw Failure.usage("--threads " + threads + ": at least 1");
    }
    return new Once<>(() -> Pipeline.of(() -> own.orElseGet(Lexicons::bundled), threads));
  }

  /** The word lists of the user, if any; the others of the program stand beside them. */
  Optional<Lexicons> ownWords() {
    Optional<Path> folder = Optional.ofNullable(lexicons);
    folder.ifPresent(path -> requireFolder("--lexicons", path));
    try {
      return folder.map(Lexicons::in);
    } catch (IllegalArgumentException e) {
      throw Failure.usage("--lexicons " + lexicons + ": " + e.getMessage());
    }
  }

  static void requireFolder(String option, Path path) {
    if (!Files.isDirectory(path)) {
      throw Failure.usage(option + " " + path + ": no such folder");
    }
  }
}
