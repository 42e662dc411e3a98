package parallax.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import parallax.Evidence;
import parallax.Pipeline;
import parallax.cache.Store;
import parallax.ingest.Ingest;
import parallax.lexicon.Lexicons;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code analyze INPUT... -o FILE.jsonl}: the evidence, one JSON object per article. */
@Command(
    name = "analyze",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Writes the evidence: one JSON object per input article, in input order.",
    footer = {"", "Example:", "  parallax analyze export.csv -o evidence.jsonl"})
final class AnalyzeCommand implements Callable<Integer>, Verbose {
  @Mixin private InputOptions input = new InputOptions();
  @Mixin private CommonOptions common = new CommonOptions();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "FILE.jsonl",
      description = "Where to write.")
  private Path output = Path.of("evidence.jsonl");

  @Option(
      names = "--cache",
      paramLabel = "DIR",
      description =
          "Keeps results there: the next run reads only new and changed articles and writes the"
              + " same. It grows; delete it to empty it.")
  private @Nullable Path cache;

  @Override
  public boolean verbose() {
    return common.verbose;
  }

  @Override
  public Integer call() throws IOException {
    Ingest ingest = input.ingest();
    Optional<Lexicons> words = common.ownWords();
    Supplier<Pipeline> pipeline = common.pipeline(words);
    Counter counter = new Counter();
    try (Store store = store(words)) {
      var inputs = ingest.inputs(store);
      WholeFile.bytes(
          output,
          out -> {
            try (Progress progress = Progress.of("analyze", " articles", common.quiet)) {
              Evidence.of(
                  inputs,
                  store,
                  pipeline,
                  common.threads,
                  evidence -> {
                    write(out, evidence);
                    evidence.rejected().ifPresentOrElse(counter::rejected, counter::read);
                    progress.step();
                  });
            }
          });
    }
    counter.report(spec, common, output);
    if (cache != null && !common.quiet) {
      spec.commandLine().getOut().println(size(cache));
    }
    return counter.exitCode();
  }

  private static String size(Path folder) throws IOException {
    return folder
        + " holds "
        + (Store.size(folder) + 999_999) / 1_000_000
        + " MB; delete it to empty it";
  }

  /** Another program, Java or word list may find other things, so it has a store of its own. */
  private Store store(Optional<Lexicons> words) {
    return Optional.ofNullable(cache)
        .map(folder -> Store.in(folder, Version.build() + words.map(Lexicons::digests)))
        .orElseGet(Store::none);
  }

  private static void write(OutputStream out, Evidence evidence) {
    try {
      evidence.writeTo(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
