package parallax.report;

import java.util.List;
import parallax.model.Compared;
import parallax.model.Loaded;

/**
 * Everything a run found, ready to be shown.
 *
 * @param card what the run was made of
 * @param events in order of id
 * @param rejected inputs that could not be used
 * @param options how to show it
 */
public record Report(
    RunCard card, List<Compared> events, List<Loaded.Rejected> rejected, ReportOptions options) {
  public Report {
    events = List.copyOf(events);
    rejected = List.copyOf(rejected);
  }
}
