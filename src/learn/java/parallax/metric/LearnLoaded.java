package parallax.metric;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import parallax.attribution.Attributor;
import parallax.ingest.Ingest;
import parallax.json.Gold;
import parallax.json.GoldJson;
import parallax.lexicon.Lexicons;
import parallax.model.Article;
import parallax.model.Loaded;
import parallax.model.Observed;
import parallax.nlp.LanguageGuess;
import parallax.nlp.LanguageModels;
import parallax.nlp.LanguageReader;

/**
 * Learns the weights of {@link LoadedModel}: {@code LearnLoaded LABELLED.jsonl OUT.csv}. Each line
 * of the file is a sentence labelled as loaded or not; the same file gives the same bytes.
 */
public final class LearnLoaded {
  /** A feature of fewer sentences says more about them than about the language. */
  private static final int FEWEST = 8;

  private static final double PENALTY = 3;
  private static final String BIAS = "bias";

  private final LoadedTerms terms;
  private final LoadedFeatures features;
  private final Lexicons lexicons = Lexicons.bundled();
  private final List<Map<String, Double>> rows = new ArrayList<>();
  private final List<Boolean> labels = new ArrayList<>();

  private LearnLoaded() {
    terms = new LoadedTerms(lexicons, LoadedModel.empty());
    features = new LoadedFeatures(lexicons.get("groups"));
  }

  /** Reads the first file and writes the second. */
  public static void main(String[] args) throws IOException {
    Path file = Path.of(args[0]);
    LearnLoaded training = new LearnLoaded();
    training.read(file, labels(file));
    Files.writeString(Path.of(args[1]), training.learned(), StandardCharsets.UTF_8);
  }

  private static Map<String, Boolean> labels(Path file) throws IOException {
    GoldJson json = new GoldJson();
    Map<String, Boolean> labels = new TreeMap<>();
    try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
      for (String line : (Iterable<String>) lines::iterator) {
        Gold gold = json.read(line);
        gold.biased().ifPresent(biased -> labels.put(gold.id(), biased));
      }
    }
    return labels;
  }

  private void read(Path file, Map<String, Boolean> wanted) {
    LanguageReader reader = LanguageModels.load().reader();
    Attributor attributor = new Attributor(lexicons);
    Stream<Loaded> inputs =
        new Ingest(List.of(file), Optional.empty(), new LanguageGuess()).stream();
    inputs.forEach(
        loaded -> {
          if (loaded instanceof Loaded.Accepted accepted) {
            Article article = accepted.article();
            Observed observed = attributor.observe(reader.read(article));
            for (LoadedSentence sentence : terms.sentences(observed)) {
              Map<String, Double> row = new TreeMap<>();
              features.of(observed, sentence, (name, value) -> row.merge(name, value, Double::sum));
              rows.add(row);
              labels.add(wanted.getOrDefault(article.id(), false));
            }
          }
        });
  }

  private String learned() {
    Map<String, Integer> holders = new TreeMap<>();
    rows.forEach(row -> row.keySet().forEach(name -> holders.merge(name, 1, Integer::sum)));
    Map<String, Integer> columns = new TreeMap<>();
    holders.forEach(
        (name, count) -> {
          if (count >= FEWEST) {
            columns.put(name, columns.size());
          }
        });
    double[] weights = new LogisticFit(rows, labels, columns, PENALTY).weights();
    StringBuilder out = new StringBuilder("feature,weight\n");
    line(out, BIAS, weights[columns.size()]);
    columns.forEach((name, column) -> line(out, name, weights[column]));
    return out.toString();
  }

  private static void line(StringBuilder out, String name, double weight) {
    String rounded = String.format(Locale.ROOT, "%.2f", weight);
    if (!rounded.matches("-?0\\.0[0-4]")) {
      out.append('"').append(name.replace("\"", "\"\"")).append("\",").append(rounded).append('\n');
    }
  }
}
