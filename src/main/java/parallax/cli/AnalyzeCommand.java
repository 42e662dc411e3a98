package parallax.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import parallax.Pipeline;
import parallax.json.EvidenceCache;
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
      description = "Keeps results there: the next run reads only new and changed articles.")
  private @Nullable Path cache;

  @Override
  public boolean verbose() {
    return common.verbose;
  }

  @Override
  public Integer call() throws IOException {
    var loaded = input.stream();
    Pipeline pipeline = common.pipeline();
    Counter counter = new Counter();
    EvidenceCache cached = kept(pipeline);
    WholeFile.write(
        output,
        writer -> {
          try (Progress progress = Progress.of("analyze", " articles", common.quiet)) {
            pipeline.evidence(
                loaded,
                cached,
                evidence -> {
                  line(writer, evidence.line());
                  counter.count(evidence.input());
                  progress.step();
                });
          }
        });
    counter.report(spec, common, output);
    return counter.exitCode();
  }

  private EvidenceCache kept(Pipeline pipeline) {
    return Optional.ofNullable(cache)
        .map(folder -> EvidenceCache.in(folder, Version.build() + pipeline.digests()))
        .orElseGet(EvidenceCache::none);
  }

  private static void line(Writer writer, String json) {
    try {
      writer.write(json);
      writer.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
