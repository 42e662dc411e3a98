package parallax.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import parallax.model.Estimate;
import parallax.model.Profile;
import parallax.model.Unit;
import parallax.model.Verdict;

/** Builds the small multiples of an outlet's page. */
final class OutletPanels {
  private static final int MOST_ROWS = 40;

  private final Book book;
  private final String outlet;
  private final List<OutletText> entries;
  private final int all;
  private final List<Profile> profiles;

  OutletPanels(Book book, String outlet, List<OutletText> entries, List<Profile> profiles) {
    this.book = book;
    this.outlet = outlet;
    this.entries = entries.stream().limit(MOST_ROWS).toList();
    this.all = entries.size();
    this.profiles = profiles;
  }

  List<OutletPanel> panels() {
    return Panels.FAMILIES.stream().flatMap(family -> panel(family).stream()).toList();
  }

  private Optional<OutletPanel> panel(Panels.Family family) {
    return unit(family)
        .map(
            unit -> {
              Axis axis = new Axis(largest(unit));
              List<OutletPanel.Row> rows =
                  entries.stream().map(entry -> row(entry, family, axis)).toList();
              return new OutletPanel(
                  family.id(),
                  family.letter(),
                  name(family),
                  Figures.unit(unit),
                  rows,
                  all - rows.size(),
                  axis.ticks(),
                  verdict(family, unit));
            });
  }

  private static String name(Panels.Family family) {
    return switch (family.letter()) {
      case "h" -> "Hedges in the outlet’s own voice";
      case "a" -> "Words given to a source that readers can identify";
      default -> "Loaded terms in the outlet’s own voice";
    };
  }

  private Optional<Unit> unit(Panels.Family family) {
    return entries.stream()
        .flatMap(entry -> rate(entry, family).stream())
        .map(estimate -> estimate.measurement().unit())
        .findFirst();
  }

  private static Optional<Estimate> rate(OutletText entry, Panels.Family family) {
    return Optional.ofNullable(entry.rates().get(family.id()));
  }

  private static Optional<Double> others(OutletText entry, Panels.Family family) {
    return Optional.ofNullable(entry.medians().get(family.id()));
  }

  /** Largest value or interval of all panels of one unit, so that they share their axis. */
  private double largest(Unit unit) {
    return Panels.FAMILIES.stream()
        .filter(family -> unit(family).filter(unit::equals).isPresent())
        .flatMap(
            family ->
                entries.stream()
                    .flatMap(
                        entry ->
                            Stream.concat(
                                rate(entry, family).stream()
                                    .map(
                                        e ->
                                            Math.max(e.interval().high(), e.measurement().value())),
                                others(entry, family).stream())))
        .mapToDouble(value -> Figures.drawn(value, unit))
        .max()
        .orElse(1);
  }

  private OutletPanel.Row row(OutletText entry, Panels.Family family, Axis axis) {
    String href = entry.row().href() + "#evidence-" + family.letter();
    Optional<Double> median = others(entry, family);
    Optional<Estimate> found = rate(entry, family);
    if (found.isEmpty()) {
      return new OutletPanel.Row(
          entry.row().event(), "–", "", Optional.empty(), Optional.empty(), "", href);
    }
    Estimate estimate = found.get();
    Unit unit = estimate.measurement().unit();
    return new OutletPanel.Row(
        entry.row().event(),
        Figures.value(estimate.measurement()),
        Figures.interval(estimate),
        Optional.of(Panels.drawn(estimate, axis)),
        median.map(value -> axis.x(Figures.drawn(value, unit))),
        median.map(value -> Figures.number(value, unit)).orElse(""),
        href);
  }

  private String verdict(Panels.Family family, Unit unit) {
    if (!book.report().accuracy().ordersTexts(family.metric())) {
      return "Differences of this rate are not put into words: on labelled texts it orders no"
          + " outlets.";
    }
    Optional<Profile> found =
        profiles.stream()
            .filter(profile -> profile.outlet().equals(outlet))
            .filter(profile -> profile.metric().equals(family.metric()))
            .findFirst();
    int events = found.map(Profile::events).orElse(0);
    if (events < Profile.FEWEST_EVENTS) {
      return String.format(
          Locale.ROOT,
          "%s with another outlet’s text long enough to compare: below %d, no pattern is worded.",
          Figures.count(events, "event"),
          Profile.FEWEST_EVENTS);
    }
    Profile profile = found.orElseThrow();
    String counts =
        String.format(
            Locale.ROOT,
            "above the median of the others in %d of %d events, below it in %d",
            profile.above(),
            events,
            profile.below());
    String size =
        String.format(
            Locale.ROOT,
            "; on average %s %s (95 %% interval %s to %s)",
            signed(profile.difference(), unit),
            Figures.unit(unit),
            signed(profile.interval().low(), unit),
            signed(profile.interval().high(), unit));
    String words = profile.verdict().words();
    String head = words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    boolean clear = profile.verdict() == Verdict.CLEAR;
    return head + ": " + counts + (clear ? size : "") + ".";
  }

  private static String signed(double value, Unit unit) {
    String number = Figures.number(Math.abs(value), unit);
    return (value < 0 ? "−" : "+") + number;
  }
}
