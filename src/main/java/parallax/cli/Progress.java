package parallax.cli;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** How far the run is, on standard error and only where somebody looks. */
final class Progress implements AutoCloseable {
  private final java.util.Optional<ProgressBar> bar;

  private Progress(java.util.Optional<ProgressBar> bar) {
    this.bar = bar;
  }

  /** A bar where standard error is a terminal and the user did not ask for silence. */
  static Progress of(String task, String unit, boolean quiet) {
    // The launcher knows whether standard error is a terminal; Java itself can't tell.
    boolean terminal = Boolean.getBoolean("parallax.terminal");
    if (quiet || !terminal) {
      return new Progress(java.util.Optional.empty());
    }
    return new Progress(
        java.util.Optional.of(
            new ProgressBarBuilder()
                .setTaskName(task)
                .setUnit(unit, 1)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(250)
                .build()));
  }

  void step() {
    bar.ifPresent(ProgressBar::step);
  }

  @Override
  public void close() {
    bar.ifPresent(ProgressBar::close);
  }
}
