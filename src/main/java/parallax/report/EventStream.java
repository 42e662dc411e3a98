package parallax.report;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import parallax.model.Compared;
import parallax.model.Profile;

/** The events of a run, compared one after the other: all of them together may not fit memory. */
public interface EventStream {
  /** Every event, in {@link Outline#ORDER}. */
  List<Outline> outlines();

  /**
   * Hands on every event, in the order of the outlines.
   *
   * @return what may be said of outlets over all events
   */
  List<Profile> each(Sink sink) throws IOException;

  /** Takes one event at a time. */
  @FunctionalInterface
  interface Sink {
    /** Takes the next event. */
    void take(Compared compared) throws IOException;
  }

  /** Events that were compared already. */
  static EventStream of(List<Compared> events, List<Profile> profiles) {
    List<Compared> sorted =
        events.stream().sorted(Comparator.comparing(Outline::of, Outline.ORDER)).toList();
    List<Outline> outlines = sorted.stream().map(Outline::of).toList();
    return new EventStream() {
      @Override
      public List<Outline> outlines() {
        return outlines;
      }

      @Override
      public List<Profile> each(Sink sink) throws IOException {
        for (Compared compared : sorted) {
          sink.take(compared);
        }
        return profiles;
      }
    };
  }
}
