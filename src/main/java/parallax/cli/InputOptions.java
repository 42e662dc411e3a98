package parallax.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parallax.ingest.Ingest;
import parallax.model.Loaded;
import parallax.nlp.LanguageGuess;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What to read. */
final class InputOptions {
  @Parameters(
      arity = "1..*",
      paramLabel = "INPUT",
      description = "Folders and files: .txt, .md, .html, .csv, .jsonl")
  List<Path> inputs = new ArrayList<>();

  @Option(
      names = "--outlet",
      paramLabel = "NAME",
      description = "Outlet of articles that don't name one.")
  @Nullable String outlet;

  Optional<String> outlet() {
    return Optional.ofNullable(outlet);
  }

  Stream<Loaded> stream() {
    return ingest().stream();
  }

  Ingest ingest() {
    for (Path input : inputs) {
      if (!Files.exists(input)) {
        throw Failure.usage(input + ": no such file or folder");
      }
    }
    return new Ingest(inputs, outlet(), new LanguageGuess());
  }
}
