package parallax.report;

import java.util.List;
import java.util.Map;
import parallax.model.Accuracy;
import parallax.model.Compared;
import parallax.model.Loaded;
import parallax.model.Profile;

/**
 * Everything a run found, ready to be shown.
 *
 * @param card what the run was made of
 * @param events in order of id
 * @param rejected inputs that could not be used
 * @param options how to show it
 * @param accuracy what was measured of the metrics
 * @param profiles what may be said of outlets over many events
 * @param notes event id to what an editor or teacher wrote about it, as Markdown
 */
public record Report(
    RunCard card,
    List<Compared> events,
    List<Loaded.Rejected> rejected,
    ReportOptions options,
    Accuracy accuracy,
    List<Profile> profiles,
    Map<String, String> notes) {
  public Report {
    events = List.copyOf(events);
    rejected = List.copyOf(rejected);
    profiles = List.copyOf(profiles);
    notes = Map.copyOf(notes);
  }

  /** A report without notes. */
  public Report(
      RunCard card,
      List<Compared> events,
      List<Loaded.Rejected> rejected,
      ReportOptions options,
      Accuracy accuracy,
      List<Profile> profiles) {
    this(card, events, rejected, options, accuracy, profiles, Map.of());
  }

  /** This report with the notes that people wrote about its events. */
  public Report annotated(Map<String, String> written) {
    return new Report(card, events, rejected, options, accuracy, profiles, written);
  }
}
