package parallax.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Callable;
import parallax.Pipeline;
import parallax.ReadingSink;
import parallax.json.EvidenceJson;
import parallax.model.Loaded;
import parallax.model.Reading;
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

  @Override
  public boolean verbose() {
    return common.verbose;
  }

  @Override
  public Integer call() throws IOException {
    var loaded = input.stream();
    Pipeline pipeline = common.pipeline();
    // Written beside the target and moved when whole: a run that dies leaves the old file.
    Path unfinished = output.resolveSibling(output.getFileName() + ".part");
    Counter counter = new Counter();
    try (Writer writer = Files.newBufferedWriter(unfinished, StandardCharsets.UTF_8);
        Progress progress = Progress.of("analyze", common.quiet)) {
      pipeline.analyze(loaded, new LineSink(new BufferedWriter(writer), counter, progress));
    } catch (IOException | RuntimeException e) {
      Files.deleteIfExists(unfinished);
      throw e;
    }
    Files.move(unfinished, output, StandardCopyOption.REPLACE_EXISTING);
    counter.report(spec, common, output);
    return counter.exitCode();
  }

  /** Writes one line for every input. */
  private record LineSink(BufferedWriter writer, Counter counter, Progress progress)
      implements ReadingSink {
    @Override
    public void read(Reading reading) {
      line(EvidenceJson.line(reading));
      counter.read();
    }

    @Override
    public void rejected(Loaded.Rejected rejected) {
      line(EvidenceJson.line(rejected));
      counter.rejected(rejected);
    }

    private void line(String json) {
      try {
        writer.write(json);
        writer.write('\n');
        writer.flush();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      progress.step();
    }
  }
}
