package parallax.metric;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import parallax.Pipeline;
import parallax.ReadingSink;
import parallax.ingest.Ingest;
import parallax.json.Gold;
import parallax.json.GoldJson;
import parallax.lexicon.LexiconEntry;
import parallax.lexicon.Lexicons;
import parallax.model.Loaded;
import parallax.model.Mark;
import parallax.model.Reading;
import parallax.model.Sentence;
import parallax.nlp.LanguageGuess;

/**
 * Learns the weights of {@code uncertain.csv} from labelled sentences: {@code LearnUncertainty
 * GOLD.jsonl uncertain.csv}. The file's last column is written anew. A quarter of the lines, told
 * by the digest of their id, is held out; the figures on it are printed.
 */
public final class LearnUncertainty {
  private static final int PARTS = 4;

  private final Uncertainty uncertainty;
  private final List<Example> learned = new ArrayList<>();
  private final List<Example> heldOut = new ArrayList<>();

  private LearnUncertainty(Uncertainty uncertainty) {
    this.uncertainty = uncertainty;
  }

  /** Reads, learns, writes and prints. */
  public static void main(String[] arguments) throws IOException {
    Path gold = Path.of(arguments[0]);
    Path file = Path.of(arguments[1]);
    Lexicons lexicons = Lexicons.in(file.resolveSibling("."));
    LearnUncertainty learning = new LearnUncertainty(new Uncertainty(lexicons.get(Uncertainty.ID)));
    learning.read(gold, new Pipeline(lexicons, Runtime.getRuntime().availableProcessors()));
    SparseFit fit = new SparseFit(learning.learned);
    Map<String, Double> weights = new TreeMap<>();
    fit.weights().forEach((name, weight) -> weights.put(name, Math.round(weight * 100) / 100.0));
    Decision decision = Decision.best(learning.learned, weights);
    weights.merge(Uncertainty.BIAS, decision.shift(), Double::sum);
    write(file, lexicons, weights);
    System.out.println("learned   " + Decision.figures(learning.learned, weights));
    System.out.println("held out  " + Decision.figures(learning.heldOut, weights));
  }

  private void read(Path file, Pipeline pipeline) throws IOException {
    Map<String, Boolean> labels = new HashMap<>();
    GoldJson json = new GoldJson();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      Gold gold = json.read(line);
      labels.put(gold.id(), gold.uncertain().orElse(false));
    }
    pipeline.analyze(
        new Ingest(List.of(file), Optional.empty(), new LanguageGuess()).stream(),
        new ReadingSink() {
          @Override
          public void read(Reading reading) {
            String id = reading.article().id();
            boolean held = digest(id)[0] % PARTS == 0;
            (held ? heldOut : learned).add(example(reading, labels.getOrDefault(id, false)));
          }

          @Override
          public void rejected(Loaded.Rejected rejected) {
            System.err.println("left out: line " + rejected.line() + ", " + rejected.reason());
          }
        });
  }

  /** The evidence of an article's sentences; most hold one sentence alone. */
  private Example example(Reading reading, boolean uncertain) {
    List<Set<String>> evidence = new ArrayList<>();
    boolean decided = false;
    for (Sentence sentence : reading.document().sentences()) {
      List<Mark> marks =
          reading.marks().stream()
              .filter(mark -> mark.kind().equals(Hedging.ID))
              .filter(mark -> sentence.span().contains(mark.span()))
              .toList();
      evidence.add(uncertainty.evidence(sentence, marks));
      decided |= Uncertainty.decidesAlone(sentence, marks);
    }
    return new Example(evidence, decided, uncertain);
  }

  private static void write(Path file, Lexicons lexicons, Map<String, Double> weights)
      throws IOException {
    List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    List<LexiconEntry> entries = lexicons.get(Uncertainty.ID).entries();
    StringBuilder text = new StringBuilder(lines.get(0)).append('\n');
    for (int i = 0; i < entries.size(); i++) {
      String line = lines.get(i + 1);
      double weight = weights.getOrDefault(Uncertainty.key(entries.get(i)), 0.0);
      text.append(line, 0, line.lastIndexOf(',') + 1)
          .append(String.format(Locale.ROOT, "%.2f", weight + 0.0))
          .append('\n');
    }
    Files.writeString(file, text);
  }

  private static byte[] digest(String id) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
