package parallax;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import parallax.compare.OutletProfiles;
import parallax.model.Accuracy;
import parallax.model.Compared;
import parallax.model.Profile;
import parallax.report.EventStream;
import parallax.report.Outline;

/**
 * The events of a run, compared on several threads while the report is written.
 *
 * @param planned in the order of their pages
 * @param comparison reads and compares one of them
 * @param accuracy what was measured of the metrics
 * @param threads how many events are compared at once
 * @param each runs after every event
 */
record ComparedEvents(
    List<Readings.Planned> planned,
    Function<Readings.Planned, Compared> comparison,
    Accuracy accuracy,
    int threads,
    Runnable each)
    implements EventStream {
  @Override
  public List<Outline> outlines() {
    return planned.stream().map(Readings.Planned::outline).toList();
  }

  @Override
  public List<Profile> each(Sink sink) throws IOException {
    OutletProfiles profiles = new OutletProfiles(accuracy);
    try {
      InOrder.run(
          planned.stream(),
          comparison,
          compared -> {
            profiles.add(compared);
            hand(compared, sink);
            each.run();
          },
          threads);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return profiles.profiles();
  }

  private static void hand(Compared compared, Sink sink) {
    try {
      sink.take(compared);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
