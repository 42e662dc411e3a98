package parallax.metric;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Logistic regression that keeps few weights (an L1 penalty), fitted one weight after the other in
 * a fixed order, so that the same lines give the same digits.
 */
final class SparseFit {
  private static final int SWEEPS = 300;
  private static final int RAREST = 5;
  private static final double PENALTY = 2.5;

  private final double[] margins;
  private final double[] wanted;
  private final Map<String, List<Integer>> holders = new TreeMap<>();
  private final Map<String, Double> weights = new TreeMap<>();

  SparseFit(List<Example> examples) {
    margins = new double[examples.size()];
    wanted = new double[examples.size()];
    for (int i = 0; i < examples.size(); i++) {
      wanted[i] = examples.get(i).uncertain() ? 1 : 0;
      for (String name : examples.get(i).evidence()) {
        holders.computeIfAbsent(name, unused -> new ArrayList<>()).add(i);
      }
    }
    holders.values().removeIf(lines -> lines.size() < RAREST);
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      holders.forEach(this::step);
    }
  }

  Map<String, Double> weights() {
    return weights;
  }

  /** Moves one weight by its gradient over a bound of its curvature, then towards zero. */
  private void step(String name, List<Integer> lines) {
    double gradient = 0;
    for (int line : lines) {
      gradient += 1 / (1 + StrictMath.exp(-margins[line])) - wanted[line];
    }
    double curvature = lines.size() / 4.0;
    double old = weights.getOrDefault(name, 0.0);
    double free = old - gradient / curvature;
    double penalty = name.equals(Uncertainty.BIAS) ? 0 : PENALTY / curvature;
    double moved = Math.signum(free) * Math.max(0, Math.abs(free) - penalty);
    if (moved != old) {
      weights.put(name, moved);
      lines.forEach(line -> margins[line] += moved - old);
    }
  }
}
