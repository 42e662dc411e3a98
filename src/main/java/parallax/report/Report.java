package parallax.report;

import java.util.List;
import java.util.Map;
import parallax.model.Accuracy;
import parallax.model.Loaded;

/**
 * Everything a run found, ready to be shown.
 *
 * @param card what the run was made of
 * @param events compared while the report is written
 * @param rejected inputs that could not be used
 * @param options how to show it
 * @param accuracy what was measured of the metrics
 * @param notes event id to what an editor or teacher wrote about it, as Markdown
 */
public record Report(
    RunCard card,
    EventStream events,
    List<Loaded.Rejected> rejected,
    ReportOptions options,
    Accuracy accuracy,
    Map<String, String> notes) {
  public Report {
    rejected = List.copyOf(rejected);
    notes = Map.copyOf(notes);
  }

  /** This report with the notes that people wrote about its events. */
  public Report annotated(Map<String, String> written) {
    return new Report(card, events, rejected, options, accuracy, written);
  }
}
