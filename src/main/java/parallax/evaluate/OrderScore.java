package parallax.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import parallax.align.Aligner;
import parallax.compare.AccuracyTable;
import parallax.compare.Comparer;
import parallax.compare.Intervals;
import parallax.json.Gold;
import parallax.model.Accuracy;
import parallax.model.Alignment;
import parallax.model.Compared;
import parallax.model.Comparison;
import parallax.model.Event;
import parallax.model.Interval;
import parallax.model.Placement;
import parallax.model.Reading;
import parallax.model.Scope;
import parallax.model.Verdict;
import parallax.vector.WordVectors;

/**
 * How often a metric puts two texts in the order of their labels: where the verdict is "clear", and
 * among the surest tenth of the pairs, the surest two tenths and so on. Texts of one labelled event
 * are compared as a report does; in a file without events every two texts are.
 */
public final class OrderScore {
  /** One text with its labels. */
  private record Labelled(Gold gold, Reading reading) {}

  /** A pair as a metric sees it, and as the labels do; signs are 1 where the first is ahead. */
  private record Pair(
      String a,
      String b,
      double probability,
      int found,
      int wanted,
      boolean clear,
      boolean shared) {
    boolean isRight() {
      return found != 0 && found == wanted;
    }
  }

  private static final String HEAD = "metric,data,part,pairs,right,low,high";
  private static final int TENTHS = 10;
  private static final Comparator<Pair> SUREST_FIRST =
      Comparator.comparingDouble(Pair::probability).thenComparing(Pair::a).thenComparing(Pair::b);

  private final SortedMap<String, List<Labelled>> events = new TreeMap<>();
  private final List<Labelled> alone = new ArrayList<>();
  private final Aligner aligner = new Aligner(WordVectors.bundled());
  private final Comparer comparer = new Comparer(AccuracyTable.bundled(), metric -> true);

  /** Adds one text and its labels. */
  public void add(Gold gold, Reading reading) {
    gold.event()
        .map(event -> events.computeIfAbsent(event, id -> new ArrayList<>()))
        .orElse(alone)
        .add(new Labelled(gold, reading));
  }

  /** The rows of {@code ordering.csv} for this file, after their header. */
  public List<String> lines(String data) {
    List<String> lines = new ArrayList<>(List.of(HEAD));
    for (Density density : Density.all()) {
      SortedSet<Pair> pairs = new TreeSet<>(SUREST_FIRST);
      events.values().forEach(texts -> add(density, texts, aligned(texts), pairs));
      for (int a = 0; a < alone.size() && density.isIn(alone.get(a).gold()); a++) {
        for (int b = a + 1; b < alone.size(); b++) {
          List<Labelled> two = List.of(alone.get(a), alone.get(b));
          add(density, two, new Alignment(event(two), List.of(), List.of()), pairs);
        }
      }
      if (!pairs.isEmpty()) {
        rows(List.copyOf(pairs))
            .forEach(row -> lines.add(density.metric() + "," + data + "," + row));
      }
    }
    return lines;
  }

  private Alignment aligned(List<Labelled> texts) {
    return aligner.align(event(texts));
  }

  private static Event event(List<Labelled> texts) {
    List<Reading> readings = texts.stream().map(Labelled::reading).toList();
    return new Event(
        "labelled",
        readings,
        readings.stream().map(one -> new Placement(one.article().id(), "labelled", "")).toList());
  }

  private void add(
      Density density, List<Labelled> texts, Alignment alignment, SortedSet<Pair> pairs) {
    if (!density.isIn(texts.get(0).gold())) {
      return;
    }
    Compared compared = comparer.compare(alignment);
    List<Comparison> mine =
        compared.comparisons().stream()
            .filter(one -> one.metric().equals(density.metric()))
            .toList();
    for (Comparison whole : mine) {
      if (whole.scope() == Scope.WHOLE) {
        boolean shared =
            mine.stream()
                .filter(one -> one.scope() == Scope.SHARED)
                .filter(one -> one.articleA() == whole.articleA())
                .filter(one -> one.articleB() == whole.articleB())
                .anyMatch(one -> one.verdict() == Verdict.CLEAR);
        Labelled a = texts.get(whole.articleA());
        Labelled b = texts.get(whole.articleB());
        double apart = density.of(a.gold(), a.reading()) - density.of(b.gold(), b.reading());
        pairs.add(
            new Pair(
                a.gold().id(),
                b.gold().id(),
                whole.probability(),
                (int) Math.signum(whole.difference()),
                (int) Math.signum(apart),
                whole.verdict() == Verdict.CLEAR,
                shared));
      }
    }
  }

  private List<String> rows(List<Pair> pairs) {
    List<String> rows = new ArrayList<>();
    rows.add(row("all", pairs));
    rows.add(row(Accuracy.DECIDED_SHARED, pairs.stream().filter(Pair::shared).toList()));
    rows.add(row(Accuracy.DECIDED, pairs.stream().filter(Pair::clear).toList()));
    // Nobody can be right about a pair that the labels or the metric hold to be alike.
    List<Pair> ordered =
        pairs.stream().filter(pair -> pair.found() != 0 && pair.wanted() != 0).toList();
    for (int tenth = 1; tenth <= TENTHS; tenth++) {
      int most = (int) Math.round((double) ordered.size() * tenth / TENTHS);
      rows.add(row(String.valueOf(tenth * TENTHS), ordered.subList(0, most)));
    }
    return rows;
  }

  private String row(String part, List<Pair> pairs) {
    int right = (int) pairs.stream().filter(Pair::isRight).count();
    double worth = pairs.isEmpty() ? 1 : independent(pairs) / pairs.size();
    Interval interval = Intervals.ofShare(right * worth, pairs.size() * worth);
    return String.format(
        Locale.ROOT,
        "%s,%d,%d,%.3f,%.3f",
        part,
        pairs.size(),
        right,
        interval.low(),
        interval.high());
  }

  /**
   * How many independent pairs these are worth: where A is ahead of B and B of C, A is ahead of C
   * too. With n texts compared with each other the orders vary as 9 / (2n + 5) times as many coins
   * would (Kendall 1938); and pairs in which no text comes twice are independent, however few.
   */
  private double independent(List<Pair> pairs) {
    int most = events.values().stream().mapToInt(List::size).max().orElse(alone.size());
    Set<String> seen = new HashSet<>();
    int disjoint = 0;
    for (Pair pair : pairs) {
      if (!seen.contains(pair.a()) && !seen.contains(pair.b())) {
        seen.add(pair.a());
        seen.add(pair.b());
        disjoint++;
      }
    }
    return Math.max(disjoint, pairs.size() * 9 / (2.0 * most + 5));
  }
}
