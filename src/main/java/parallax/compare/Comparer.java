package parallax.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import parallax.model.Accuracy;
import parallax.model.Alignment;
import parallax.model.Compared;
import parallax.model.Comparison;
import parallax.model.Estimate;
import parallax.model.Measurement;
import parallax.model.Reading;
import parallax.model.Scope;
import parallax.model.Unit;

/**
 * Compares the rates of an event's texts, pair by pair: marks in the outlet's own voice, shares of
 * words over all words. Other voices have estimates but no verdict: what a source says is not the
 * outlet's wording.
 */
public final class Comparer {
  private static final String OWN = "own";
  private static final String ALL = "all";

  private final Accuracy accuracy;
  private final Predicate<String> orders;

  /** Compares by the rule, with the measured figures of the metrics. */
  public Comparer(Accuracy accuracy) {
    this(accuracy, accuracy::ordersTexts);
  }

  /**
   * Compares with other metrics let in, to measure them.
   *
   * @param accuracy measured figures of the metrics
   * @param orders metrics that may be said to differ; the others are not tested
   */
  public Comparer(Accuracy accuracy, Predicate<String> orders) {
    this.accuracy = accuracy;
    this.orders = orders;
  }

  /**
   * Estimates inside the paragraphs of statements that another text tells too, for each reading;
   * and a verdict for every pair of readings, measurement and scope. Holm's correction runs over
   * the tests of one scope that have the base and the hits, all pairs and metrics of the event
   * together: shared passages are a part of the whole texts, and a question of their own. A copy of
   * another text is no second voice and gets no verdict.
   */
  public Compared compare(Alignment alignment) {
    List<Reading> readings = alignment.event().readings();
    List<List<Estimate>> shared = new ArrayList<>();
    for (int i = 0; i < readings.size(); i++) {
      shared.add(shared(alignment, i));
    }
    List<Trial> trials = new ArrayList<>();
    for (int a = 0; a < readings.size(); a++) {
      for (int b = a + 1; b < readings.size(); b++) {
        boolean copies = alignment.event().voice(a) != a || alignment.event().voice(b) != b;
        if (!copies) {
          trials.addAll(trials(alignment, a, b));
        }
      }
    }
    return new Compared(alignment, shared, judged(trials));
  }

  private static List<Estimate> shared(Alignment alignment, int article) {
    Reading reading = alignment.event().readings().get(article);
    Set<Integer> blocks =
        Part.blocks(alignment, article, statement -> alignment.event().voices(statement) > 1);
    List<Estimate> estimates = new ArrayList<>();
    for (Estimate whole : reading.estimates()) {
      Measurement part = Part.of(whole.measurement(), reading, blocks);
      estimates.add(new Estimate(part, Intervals.of(part)));
    }
    return estimates;
  }

  private static List<Trial> trials(Alignment alignment, int a, int b) {
    Reading left = alignment.event().readings().get(a);
    Reading right = alignment.event().readings().get(b);
    Set<Integer> leftBlocks = Part.blocks(alignment, a, s -> !s.of(b).isEmpty());
    Set<Integer> rightBlocks = Part.blocks(alignment, b, s -> !s.of(a).isEmpty());
    List<Trial> trials = new ArrayList<>();
    for (Estimate one : left.estimates()) {
      for (Estimate other : right.estimates()) {
        Measurement m = one.measurement();
        Measurement n = other.measurement();
        if (isCompared(m) && m.metric().equals(n.metric()) && m.voice().equals(n.voice())) {
          trials.add(
              new Trial(
                  Scope.SHARED,
                  a,
                  b,
                  Part.of(m, left, leftBlocks),
                  Part.of(n, right, rightBlocks)));
          trials.add(new Trial(Scope.WHOLE, a, b, m, n));
        }
      }
    }
    return trials;
  }

  private static boolean isCompared(Measurement measurement) {
    String voice = measurement.unit() == Unit.PER_1000_WORDS ? OWN : ALL;
    return measurement.voice().equals(voice);
  }

  private List<Comparison> judged(List<Trial> trials) {
    double[] found = trials.stream().mapToDouble(Trial::probability).toArray();
    double[] adjusted = new double[trials.size()];
    Arrays.fill(adjusted, 1);
    for (Scope scope : Scope.values()) {
      List<Integer> family =
          IntStream.range(0, trials.size())
              .filter(i -> trials.get(i).scope() == scope && isTested(trials.get(i)))
              .boxed()
              .toList();
      List<Double> corrected = Holm.adjust(family.stream().map(i -> found[i]).toList());
      for (int rank = 0; rank < family.size(); rank++) {
        adjusted[family.get(rank)] = corrected.get(rank);
      }
    }
    Resamples resamples = new Resamples();
    List<Comparison> comparisons = new ArrayList<>();
    for (int i = 0; i < trials.size(); i++) {
      Trial trial = trials.get(i);
      MeasuredAccuracy measured = MeasuredAccuracy.of(accuracy, trial.left().metric());
      comparisons.add(trial.judged(found[i], adjusted[i], measured, resamples));
    }
    return comparisons;
  }

  private boolean isTested(Trial trial) {
    return orders.test(trial.left().metric()) && trial.isTested();
  }
}
