package parallax.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import parallax.Pipeline;
import parallax.model.Article;
import parallax.model.Loaded;
import parallax.model.Placement;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code group INPUT... -o FILE.csv}: which article tells which event, to look at and edit. */
@Command(
    name = "group",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Says which articles tell one event, and why.",
      "The file can be edited and handed back with: report --events FILE.csv"
    },
    footer = {"", "Example:", "  parallax group articles/ -o events.csv"})
final class GroupCommand implements Callable<Integer>, Verbose {
  @Mixin private InputOptions input = new InputOptions();
  @Mixin private CommonOptions common = new CommonOptions();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--events",
      paramLabel = "FILE",
      description = "An edited file whose decisions are kept.")
  private @Nullable Path events;

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "FILE.csv",
      description = "Where to write.")
  private Path output = Path.of("events.csv");

  @Override
  public boolean verbose() {
    return common.verbose;
  }

  @Override
  public Integer call() throws IOException {
    Map<String, String> overrides =
        Optional.ofNullable(events).isPresent()
            ? EventsFile.read(Optional.ofNullable(events).get())
            : Map.of();
    var loaded = input.stream();
    Pipeline pipeline = common.pipeline();
    Counter counter = new Counter();
    List<Placement> placements;
    try (Progress progress = Progress.of("group", " articles", common.quiet)) {
      placements =
          pipeline.group(
              loaded.flatMap(one -> accepted(one, counter).stream()),
              overrides,
              () -> {
                counter.read();
                progress.step();
              });
    }
    if (!placements.isEmpty()) {
      EventsFile.write(output, placements);
    }
    counter.report(spec, common, output);
    return counter.exitCode();
  }

  private static Optional<Article> accepted(Loaded loaded, Counter counter) {
    if (loaded instanceof Loaded.Accepted accepted) {
      return Optional.of(accepted.article());
    }
    counter.rejected((Loaded.Rejected) loaded);
    return Optional.empty();
  }
}
