package parallax.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import parallax.json.Gold;
import parallax.model.Reading;

/**
 * Measures one task against a labelled file: precision, recall, F1 and its 95 % interval over
 * resampled articles with a fixed seed. Grouping is measured by {@link EventScore}.
 */
public final class Evaluation {
  private static final int SAMPLES = 1000;
  private static final long SEED = 1;

  private final Scorer scorer;
  private final List<Tally> tallies = new ArrayList<>();

  private Evaluation(Scorer scorer) {
    this.scorer = scorer;
  }

  /** The tasks that {@link #of} knows. */
  public static List<String> tasks() {
    return List.of("attribution", "quotes", "hedging", "uncertain", "loaded");
  }

  /** An empty evaluation of a task; empty where the task is not known. */
  public static Optional<Evaluation> of(String task) {
    return switch (task) {
      case "attribution" -> Optional.of(new Evaluation(new AttributionScorer()));
      case "quotes" -> Optional.of(new Evaluation(new QuoteScorer()));
      case "hedging" -> Optional.of(new Evaluation(SentenceScorers::hedging));
      case "uncertain" -> Optional.of(new Evaluation(SentenceScorers::uncertain));
      case "loaded" -> Optional.of(new Evaluation(SentenceScorers::loaded));
      default -> Optional.empty();
    };
  }

  /** Adds one article and its labels. */
  public void add(Gold gold, Reading reading) {
    tallies.add(scorer.score(gold, reading));
  }

  /** All figures of the task, in its order. */
  public List<Figure> figures() {
    Map<String, int[]> sums = sum(tallies);
    Map<String, double[]> resampled = resample();
    List<Figure> figures = new ArrayList<>();
    sums.forEach(
        (name, counts) ->
            figures.add(figure(name, counts, resampled.getOrDefault(name, new double[SAMPLES]))));
    return figures;
  }

  private Map<String, double[]> resample() {
    Random random = new Random(SEED);
    Map<String, double[]> values = new LinkedHashMap<>();
    for (int s = 0; s < SAMPLES && !tallies.isEmpty(); s++) {
      List<Tally> sample = new ArrayList<>(tallies.size());
      for (int i = 0; i < tallies.size(); i++) {
        sample.add(tallies.get(random.nextInt(tallies.size())));
      }
      for (Map.Entry<String, int[]> entry : sum(sample).entrySet()) {
        values.computeIfAbsent(entry.getKey(), name -> new double[SAMPLES])[s] =
            f1(entry.getValue());
      }
    }
    values.values().forEach(Arrays::sort);
    return values;
  }

  private static Map<String, int[]> sum(List<Tally> tallies) {
    Map<String, int[]> sums = new LinkedHashMap<>();
    for (Tally tally : tallies) {
      tally
          .counts()
          .forEach(
              (name, counts) -> {
                int[] sum = sums.computeIfAbsent(name, key -> new int[counts.length]);
                for (int i = 0; i < counts.length; i++) {
                  sum[i] += counts[i];
                }
              });
    }
    return sums;
  }

  private static Figure figure(String name, int[] counts, double[] resampled) {
    double low = resampled[(int) (0.025 * SAMPLES)];
    double high = resampled[(int) (0.975 * SAMPLES) - 1];
    return new Figure(
        name,
        ratio(counts[0], counts[0] + counts[1]),
        ratio(counts[0], counts[0] + counts[2]),
        f1(counts),
        low,
        high,
        counts[0] + counts[2],
        name.equals("sentence") ? decisions(counts) : "");
  }

  /** Macro-F1 and Matthews' correlation of yes-or-no decisions. */
  private static String decisions(int[] c) {
    double other = f1(new int[] {c[3], c[2], c[1], c[0]});
    double below =
        Math.sqrt((double) (c[0] + c[1]) * (c[0] + c[2]) * (double) (c[3] + c[1]) * (c[3] + c[2]));
    double mcc = below == 0 ? 0 : ((double) c[0] * c[3] - (double) c[1] * c[2]) / below;
    return String.format(Locale.ROOT, "macroF1 %.3f  MCC %.3f", (f1(c) + other) / 2, mcc);
  }

  private static double f1(int[] counts) {
    return ratio(2 * counts[0], 2 * counts[0] + counts[1] + counts[2]);
  }

  private static double ratio(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
