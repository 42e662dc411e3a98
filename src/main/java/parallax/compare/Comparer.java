package parallax.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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

  /**
   * Estimates inside the paragraphs of statements that another text tells too, for each reading;
   * and a verdict for every pair of readings, measurement and scope. Holm's correction runs over
   * all tests of the event that have the base and the hits. A copy of another text is no second
   * voice and gets no verdict.
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

  private static List<Comparison> judged(List<Trial> trials) {
    List<Trial> tested = trials.stream().filter(Trial::isTested).toList();
    List<Double> adjusted = Holm.adjust(tested.stream().map(Trial::probability).toList());
    List<Comparison> comparisons = new ArrayList<>();
    int next = 0;
    for (Trial trial : trials) {
      comparisons.add(trial.judged(trial.isTested() ? adjusted.get(next++) : 1));
    }
    return comparisons;
  }
}
