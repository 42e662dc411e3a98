package parallax.metric;

import java.util.List;
import parallax.lexicon.Lexicons;

/** The metrics of a run. A new one is one line here; AllMetricsTest names the parts it needs. */
public final class Metrics {
  private Metrics() {}

  /** Every metric, in the order of the report. */
  public static List<Metric> all(Lexicons lexicons) {
    return List.of(
        new Hedging(lexicons), //
        new AttributionMetric(),
        new LoadedTerms(lexicons, LoadedModel.bundled()));
  }
}
