package parallax.report;

import java.util.ArrayList;
import java.util.List;

/** A linear axis from zero whose ticks are round numbers. */
final class Axis {
  private static final double[] STEPS = {0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000};
  private static final int MOST_TICKS = 4;
  private static final double MARGIN = 2;

  private final double top;
  private final double step;

  Axis(double largest) {
    double found = STEPS[STEPS.length - 1];
    for (int i = STEPS.length - 1; i >= 0; i--) {
      if (largest / STEPS[i] <= MOST_TICKS) {
        found = STEPS[i];
      }
    }
    this.step = found;
    this.top = Math.max(largest * 1.05, found);
  }

  /** Place of a value in percent of the width, two decimals. */
  String x(double value) {
    double share = Math.min(1, Math.max(0, value / top));
    return Figures.decimals(MARGIN + (100 - 2 * MARGIN) * share, 2) + "%";
  }

  List<Panel.Tick> ticks() {
    List<Panel.Tick> ticks = new ArrayList<>();
    for (int i = 0; i * step <= top; i++) {
      ticks.add(new Panel.Tick(x(i * step), Figures.decimals(i * step, step < 1 ? 1 : 0)));
    }
    return ticks;
  }
}
