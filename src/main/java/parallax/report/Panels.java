package parallax.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import parallax.model.Accuracy;
import parallax.model.Comparison;
import parallax.model.Estimate;
import parallax.model.Scope;
import parallax.model.Unit;
import parallax.model.Verdict;

/** Builds one panel for each family of metrics. */
final class Panels {
  private static final List<String> OTHERS = List.of("attributed", "quoted", "unsourced");

  private final EventContext event;
  private final Accuracy accuracy;

  private Panels(EventContext event, Accuracy accuracy) {
    this.event = event;
    this.accuracy = accuracy;
  }

  /** The figure that stands for a family, and the voices in which it is looked for, in order. */
  record Family(String id, String letter, String metric, List<String> voices) {}

  static final List<Family> FAMILIES =
      List.of(
          new Family("hedging", "h", "hedging", List.of("own", "all")),
          new Family("attribution", "a", "attribution-identifiable", List.of("all", "own")),
          new Family("loaded", "l", "loaded-framing", List.of("own", "all")));

  static List<Panel> of(EventContext event, Accuracy accuracy) {
    Panels panels = new Panels(event, accuracy);
    return FAMILIES.stream().flatMap(family -> panels.panel(family).stream()).toList();
  }

  private Optional<Panel> panel(Family family) {
    return voice(family).map(voice -> panel(family, voice));
  }

  private Optional<String> voice(Family family) {
    return family.voices().stream()
        .filter(voice -> find(0, family.metric(), voice).isPresent())
        .findFirst();
  }

  private Panel panel(Family family, String voice) {
    List<Optional<Estimate>> estimates = new ArrayList<>();
    for (int i = 0; i < event.texts(); i++) {
      estimates.add(find(i, family.metric(), voice));
    }
    Unit unit = estimates.get(0).orElseThrow().measurement().unit();
    Axis axis = new Axis(largest(unit));
    List<Panel.Line> lines = new ArrayList<>();
    for (int i = 0; i < event.texts(); i++) {
      lines.add(line(i, estimates.get(i), family, axis));
    }
    return new Panel(
        family.id(),
        family.letter(),
        family.metric(),
        unit(unit, voice),
        voice,
        lines,
        median(estimates).map(axis::x),
        axis.ticks(),
        accuracy.ordersTexts(family.metric()),
        verdicts(family.metric(), voice));
  }

  private static String unit(Unit unit, String voice) {
    String words = Figures.unit(unit);
    return voice.equals("own") ? words.replace("words", "own words") : words;
  }

  private Panel.Line line(int article, Optional<Estimate> found, Family family, Axis axis) {
    Column column = event.column(article);
    String href = column.href() + "#evidence-" + family.letter();
    if (found.isEmpty() || found.get().measurement().base() == 0) {
      return new Panel.Line(
          column, "–", "", "", Optional.empty(), others(article, family.metric()), href);
    }
    Estimate estimate = found.get();
    return new Panel.Line(
        column,
        Figures.value(estimate.measurement()),
        Figures.interval(estimate),
        Figures.count(estimate.measurement().count())
            + " in "
            + Figures.count(estimate.measurement().base()),
        Optional.of(drawn(estimate, axis)),
        others(article, family.metric()),
        href);
  }

  static Panel.Drawn drawn(Estimate estimate, Axis axis) {
    Unit unit = estimate.measurement().unit();
    return new Panel.Drawn(
        axis.x(Figures.drawn(estimate.interval().low(), unit)),
        axis.x(Figures.drawn(estimate.interval().high(), unit)),
        axis.x(Figures.drawn(estimate.measurement().value(), unit)));
  }

  /** The same rate in the words of sources: theirs, so it is shown beside the outlet's own. */
  private List<Panel.Other> others(int article, String metric) {
    return OTHERS.stream()
        .flatMap(voice -> find(article, metric, voice).stream())
        .map(Estimate::measurement)
        .map(other -> new Panel.Other(other.voice(), Figures.value(other)))
        .toList();
  }

  /** Largest end of an interval over all panels of one unit: they share their axis. */
  private double largest(Unit unit) {
    return FAMILIES.stream()
        .flatMap(family -> voice(family).stream().flatMap(voice -> all(family.metric(), voice)))
        .filter(estimate -> estimate.measurement().unit() == unit)
        .mapToDouble(
            estimate ->
                Figures.drawn(
                    Math.max(estimate.interval().high(), estimate.measurement().value()), unit))
        .max()
        .orElse(1);
  }

  private Stream<Estimate> all(String metric, String voice) {
    return event.columns().stream()
        .flatMap(column -> find(column.number() - 1, metric, voice).stream());
  }

  private Optional<Estimate> find(int article, String metric, String voice) {
    return event.reading(article).estimates().stream()
        .filter(estimate -> estimate.measurement().metric().equals(metric))
        .filter(estimate -> estimate.measurement().voice().equals(voice))
        .findFirst();
  }

  private static Optional<Double> median(List<Optional<Estimate>> estimates) {
    double[] values =
        estimates.stream()
            .flatMap(Optional::stream)
            .map(Estimate::measurement)
            .filter(measurement -> measurement.base() > 0)
            .mapToDouble(measurement -> Figures.drawn(measurement.value(), measurement.unit()))
            .sorted()
            .toArray();
    if (values.length < 3) {
      return Optional.empty();
    }
    int mid = values.length / 2;
    double upper = values[mid];
    return Optional.of(values.length % 2 == 1 ? upper : (values[mid - 1] + upper) / 2);
  }

  private List<Panel.VerdictLine> verdicts(String metric, String voice) {
    if (!accuracy.ordersTexts(metric)) {
      return List.of();
    }
    return Arrays.stream(Scope.values())
        .flatMap(scope -> verdict(metric, voice, scope).stream())
        .toList();
  }

  /** Clear where one pair is clear; too short where every pair is; else no clear difference. */
  private Optional<Panel.VerdictLine> verdict(String metric, String voice, Scope scope) {
    List<Comparison> pairs =
        event.compared().comparisons().stream()
            .filter(pair -> pair.metric().equals(metric) && pair.scope() == scope)
            .filter(pair -> pair.voice().equals(voice))
            .toList();
    if (pairs.isEmpty()) {
      return Optional.empty();
    }
    List<Comparison> clear = pairs.stream().filter(p -> p.verdict() == Verdict.CLEAR).toList();
    boolean allShort = pairs.stream().allMatch(p -> p.verdict() == Verdict.SHORT);
    Verdict verdict = !clear.isEmpty() ? Verdict.CLEAR : allShort ? Verdict.SHORT : Verdict.NONE;
    String between = String.join("; ", clear.stream().map(this::pair).toList());
    String where = scope == Scope.SHARED ? "In shared statements" : "In the whole texts";
    return Optional.of(new Panel.VerdictLine(where, verdict.words(), between));
  }

  private String pair(Comparison pair) {
    Column a = event.column(pair.articleA());
    Column b = event.column(pair.articleB());
    return pair.difference() >= 0
        ? a.name() + " above " + b.name()
        : b.name() + " above " + a.name();
  }
}
