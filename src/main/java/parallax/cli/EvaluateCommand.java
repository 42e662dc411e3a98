package parallax.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import parallax.Pipeline;
import parallax.ReadingSink;
import parallax.evaluate.Evaluation;
import parallax.evaluate.EventScore;
import parallax.evaluate.Figure;
import parallax.ingest.Ingest;
import parallax.json.Gold;
import parallax.json.GoldJson;
import parallax.model.Loaded;
import parallax.model.Placement;
import parallax.model.Reading;
import parallax.nlp.LanguageGuess;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code evaluate TASK GOLD.jsonl}: the program's own accuracy on a labelled file. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Measures accuracy on a labelled file: precision, recall, F1 and its 95 %% interval.",
      "GOLD.jsonl holds articles as for report, each with its labels under the key gold."
    },
    footer = {"", "Example:", "  parallax evaluate attribution gold.jsonl"})
final class EvaluateCommand implements Callable<Integer>, Verbose {
  @Mixin private CommonOptions common = new CommonOptions();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      index = "0",
      paramLabel = "TASK",
      description = "attribution, quotes, hedging, uncertain, loaded or events")
  private String task = "";

  @Parameters(index = "1", paramLabel = "GOLD.jsonl", description = "Labelled articles.")
  private Path file = Path.of("gold.jsonl");

  @Override
  public boolean verbose() {
    return common.verbose;
  }

  @Override
  public Integer call() throws IOException {
    Optional<Evaluation> evaluation = Evaluation.of(task);
    if (evaluation.isEmpty() && !task.equals("events")) {
      String known = String.join(", ", Evaluation.tasks());
      throw Failure.usage("evaluate " + task + ": no such task; known are " + known + ", events");
    }
    if (!Files.isRegularFile(file)) {
      throw Failure.usage(file + ": no such file");
    }
    Map<String, Gold> gold = gold();
    Pipeline pipeline = common.pipeline();
    List<Figure> figures =
        evaluation.isPresent() ? texts(pipeline, evaluation.get(), gold) : events(pipeline, gold);
    figures.forEach(figure -> spec.commandLine().getOut().println(figure.line()));
    return 0;
  }

  private Map<String, Gold> gold() throws IOException {
    Map<String, Gold> gold = new TreeMap<>();
    GoldJson json = new GoldJson();
    int number = 0;
    try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
      for (String line : (Iterable<String>) lines::iterator) {
        number++;
        if (!line.isBlank()) {
          Gold one = json.read(line);
          gold.put(one.id(), one);
        }
      }
    } catch (IOException | UncheckedIOException e) {
      throw Failure.inputOutput(file + " line " + Math.max(1, number) + ": " + e.getMessage());
    }
    if (gold.isEmpty()) {
      throw Failure.noInput(file + ": no labelled article in it");
    }
    return gold;
  }

  private Stream<Loaded> articles() {
    return new Ingest(List.of(file), Optional.empty(), new LanguageGuess()).stream();
  }

  private List<Figure> texts(Pipeline pipeline, Evaluation evaluation, Map<String, Gold> gold) {
    try (Progress progress = Progress.of("evaluate", common.quiet)) {
      pipeline.analyze(
          articles(),
          new ReadingSink() {
            @Override
            public void read(Reading reading) {
              Optional.ofNullable(gold.get(reading.article().id()))
                  .ifPresent(labels -> evaluation.add(labels, reading));
              progress.step();
            }

            @Override
            public void rejected(Loaded.Rejected rejected) {
              spec.commandLine()
                  .getErr()
                  .println("parallax: rejected " + Counter.describe(rejected));
            }
          });
    }
    return evaluation.figures();
  }

  private List<Figure> events(Pipeline pipeline, Map<String, Gold> gold) {
    List<Placement> placements;
    try (Progress progress = Progress.of("evaluate", common.quiet)) {
      placements =
          pipeline.group(
              articles()
                  .filter(Loaded.Accepted.class::isInstance)
                  .map(loaded -> ((Loaded.Accepted) loaded).article()),
              Map.of(),
              progress::step);
    }
    Map<String, String> wanted = new TreeMap<>();
    gold.forEach((id, labels) -> labels.event().ifPresent(event -> wanted.put(id, event)));
    return EventScore.figures(wanted, placements);
  }
}
