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
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import parallax.Pipeline;
import parallax.ReadingSink;
import parallax.evaluate.Evaluation;
import parallax.evaluate.EventScore;
import parallax.evaluate.Figure;
import parallax.evaluate.OrderScore;
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
      "comparisons: how many pairs of texts a metric puts in the order of the labels.",
      "GOLD.jsonl holds articles as for report, each with its labels under the key gold."
    },
    footer = {"", "Example:", "  parallax evaluate attribution gold.jsonl"})
final class EvaluateCommand implements Callable<Integer>, Verbose {
  private static final String EVENTS = "events";
  private static final String COMPARISONS = "comparisons";

  @Mixin private CommonOptions common = new CommonOptions();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      index = "0",
      paramLabel = "TASK",
      description = "attribution, quotes, hedging, uncertain, loaded, events or comparisons")
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
    if (evaluation.isEmpty() && !task.equals(EVENTS) && !task.equals(COMPARISONS)) {
      String known = String.join(", ", Evaluation.tasks()) + ", " + EVENTS + ", " + COMPARISONS;
      throw Failure.usage("evaluate " + task + ": no such task; known are " + known);
    }
    if (!Files.isRegularFile(file)) {
      throw Failure.usage(file + ": no such file");
    }
    Map<String, Gold> gold = gold();
    Pipeline pipeline = common.pipeline();
    lines(pipeline, evaluation, gold).forEach(spec.commandLine().getOut()::println);
    return 0;
  }

  private List<String> lines(
      Pipeline pipeline, Optional<Evaluation> evaluation, Map<String, Gold> gold) {
    if (evaluation.isPresent()) {
      Evaluation found = evaluation.get();
      texts(pipeline, gold, found::add);
      return found.figures().stream().map(Figure::line).toList();
    }
    if (task.equals(EVENTS)) {
      return events(pipeline, gold).stream().map(Figure::line).toList();
    }
    OrderScore order = new OrderScore();
    texts(pipeline, gold, order::add);
    return order.lines(file.getFileName().toString().replaceFirst("\\.jsonl$", ""));
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

  private void texts(Pipeline pipeline, Map<String, Gold> gold, BiConsumer<Gold, Reading> results) {
    try (Progress progress = Progress.of("evaluate", " articles", common.quiet)) {
      pipeline.analyze(
          articles(),
          new ReadingSink() {
            @Override
            public void read(Reading reading) {
              Optional.ofNullable(gold.get(reading.article().id()))
                  .ifPresent(labels -> results.accept(labels, reading));
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
  }

  private List<Figure> events(Pipeline pipeline, Map<String, Gold> gold) {
    List<Placement> placements;
    try (Progress progress = Progress.of("evaluate", " articles", common.quiet)) {
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
