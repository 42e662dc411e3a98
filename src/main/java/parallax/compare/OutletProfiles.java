package parallax.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import parallax.model.Accuracy;
import parallax.model.Compared;
import parallax.model.Estimate;
import parallax.model.Event;
import parallax.model.Interval;
import parallax.model.Measurement;
import parallax.model.Profile;
import parallax.model.Reading;
import parallax.model.Tally;
import parallax.model.Unit;
import parallax.model.Verdict;

/**
 * What many events together let one say of an outlet's wording. An event decides much of the
 * wording, so rates are compared inside each event and only the sign and size of the difference go
 * on: an exact sign test over events (Conover 1999), Holm's correction over the measures of an
 * outlet, a bootstrap over events, and the same bars as for two texts.
 */
public final class OutletProfiles {
  /** The measures that stand for their families, each in the voice that is the outlet's. */
  private static final Map<String, String> MEASURES =
      Map.of("hedging", "own", "attribution-identifiable", "all", "loaded-framing", "own");

  private static final int RESAMPLES = 1000;

  /** More hits than these make drawing their errors slow and its outcome no surer. */
  private static final double MOST_HITS = 2000;

  private static final double TAIL = 0.025;

  private final Accuracy accuracy;

  /** Outlet to measure to event id to what the event says. */
  private final SortedMap<String, SortedMap<String, SortedMap<String, Pair>>> found =
      new TreeMap<>();

  /** Profiles without events yet. */
  public OutletProfiles(Accuracy accuracy) {
    this.accuracy = accuracy;
  }

  /** One profile for each outlet and measure, by outlet, then measure. */
  public static List<Profile> of(List<Compared> events, Accuracy accuracy) {
    OutletProfiles profiles = new OutletProfiles(accuracy);
    events.forEach(profiles::add);
    return profiles.profiles();
  }

  /** Hits and base of several texts together. */
  private record Pool(int hits, int base) {
    static Pool of(List<Measurement> all) {
      return new Pool(
          all.stream().mapToInt(Trial::hits).sum(), all.stream().mapToInt(Measurement::base).sum());
    }

    Pool and(Pool other) {
      return new Pool(hits + other.hits, base + other.base);
    }
  }

  /**
   * One measure in one event: the outlet's rate minus the median of the others.
   *
   * @param difference missing where no other outlet's text is long enough
   */
  private record Pair(Unit unit, Optional<Double> difference, Pool own, Pool others) {}

  /** One measure, event by event, in order of id. */
  private record Paired(String metric, Unit unit, List<Double> differences, Pool own, Pool others) {
    static Paired of(String metric, Collection<Pair> pairs) {
      List<Pair> compared = pairs.stream().filter(pair -> pair.difference().isPresent()).toList();
      return new Paired(
          metric,
          pairs.iterator().next().unit(),
          compared.stream().map(pair -> pair.difference().orElseThrow()).toList(),
          compared.stream().map(Pair::own).reduce(new Pool(0, 0), Pool::and),
          compared.stream().map(Pair::others).reduce(new Pool(0, 0), Pool::and));
    }

    int above() {
      return (int) differences.stream().filter(d -> d > 0).count();
    }

    int below() {
      return (int) differences.stream().filter(d -> d < 0).count();
    }

    double mean() {
      return differences.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }

    double probability() {
      return Exact.equalRates(above(), 1, below(), 1);
    }
  }

  /** Takes an event in; the order of events makes no difference. */
  public void add(Compared compared) {
    MEASURES.forEach(
        (metric, voice) -> {
          SortedMap<String, List<Measurement>> byOutlet = measured(compared, metric, voice);
          byOutlet.keySet().forEach(outlet -> add(compared, outlet, metric, byOutlet));
        });
  }

  private void add(
      Compared compared,
      String outlet,
      String metric,
      SortedMap<String, List<Measurement>> byOutlet) {
    List<Measurement> mine = byOutlet.getOrDefault(outlet, List.of());
    List<Measurement> theirs =
        byOutlet.entrySet().stream()
            .filter(other -> !other.getKey().equals(outlet))
            .flatMap(other -> other.getValue().stream())
            .toList();
    Optional<Double> difference =
        theirs.isEmpty() ? Optional.empty() : Optional.of(pooled(mine) - median(theirs));
    found
        .computeIfAbsent(outlet, o -> new TreeMap<>())
        .computeIfAbsent(metric, m -> new TreeMap<>())
        .put(
            compared.alignment().event().id(),
            new Pair(mine.get(0).unit(), difference, Pool.of(mine), Pool.of(theirs)));
  }

  /** Measurements by outlet, in texts that are no copies and long enough. */
  private static SortedMap<String, List<Measurement>> measured(
      Compared compared, String metric, String voice) {
    Event event = compared.alignment().event();
    SortedMap<String, List<Measurement>> byOutlet = new TreeMap<>();
    for (int i = 0; i < event.readings().size(); i++) {
      Reading reading = event.readings().get(i);
      if (event.voice(i) == i) {
        reading.estimates().stream()
            .map(Estimate::measurement)
            .filter(m -> m.metric().equals(metric) && m.voice().equals(voice))
            .filter(m -> m.base() >= VerdictRule.FEWEST_WORDS)
            .forEach(
                m ->
                    byOutlet
                        .computeIfAbsent(reading.article().outlet(), o -> new ArrayList<>())
                        .add(m));
      }
    }
    return byOutlet;
  }

  /** One profile for each outlet and measure, by outlet, then measure. */
  public List<Profile> profiles() {
    List<Profile> profiles = new ArrayList<>();
    found.forEach((outlet, measures) -> profiles.addAll(profiles(outlet, measures)));
    return profiles;
  }

  private List<Profile> profiles(
      String outlet, SortedMap<String, SortedMap<String, Pair>> measures) {
    List<Paired> paired = new ArrayList<>();
    measures.forEach((metric, events) -> paired.add(Paired.of(metric, events.values())));
    List<Double> adjusted = Holm.adjust(paired.stream().map(Paired::probability).toList());
    List<Profile> profiles = new ArrayList<>();
    for (int i = 0; i < paired.size(); i++) {
      profiles.add(judged(outlet, paired.get(i), adjusted.get(i)));
    }
    return profiles;
  }

  private static double pooled(List<Measurement> mine) {
    List<Tally> tallies = mine.stream().flatMap(m -> m.tallies().stream()).toList();
    int count = tallies.stream().mapToInt(Tally::count).sum();
    int base = tallies.stream().mapToInt(Tally::base).sum();
    return mine.get(0).unit().value(count, base);
  }

  private static double median(List<Measurement> theirs) {
    double[] values = theirs.stream().mapToDouble(Measurement::value).sorted().toArray();
    int mid = values.length / 2;
    return values.length % 2 == 1 ? values[mid] : (values[mid - 1] + values[mid]) / 2;
  }

  private Profile judged(String outlet, Paired paired, double adjusted) {
    int compared = paired.differences().size();
    Interval interval = interval(paired.differences());
    Verdict verdict = Verdict.SHORT;
    if (compared >= Profile.FEWEST_EVENTS) {
      Pool own = paired.own();
      Pool others = paired.others();
      int hits = own.hits() + others.hits();
      boolean survives =
          adjusted < VerdictRule.LEVEL
              && accuracy.ordersTexts(paired.metric())
              && survives(paired.metric(), own, others, Math.min(1, MOST_HITS / hits));
      verdict = VerdictRule.decide(hits, own.base(), others.base(), adjusted, interval, survives);
    }
    return new Profile(
        outlet,
        paired.metric(),
        MEASURES.getOrDefault(paired.metric(), "all"),
        paired.unit(),
        compared,
        paired.above(),
        paired.below(),
        paired.mean(),
        interval,
        verdict);
  }

  /** Both pools are shrunk alike: with fewer hits the metric's errors weigh more, never less. */
  private boolean survives(String metric, Pool own, Pool others, double scale) {
    return MeasuredAccuracy.of(accuracy, metric)
        .survives(
            (int) (own.hits() * scale),
            (int) (own.base() * scale),
            (int) (others.hits() * scale),
            (int) (others.base() * scale));
  }

  /** Percentile bootstrap of the mean over events; the seed comes from the differences. */
  private static Interval interval(List<Double> differences) {
    if (differences.isEmpty()) {
      return new Interval(0, 0);
    }
    SplittableRandom random = new SplittableRandom(differences.hashCode());
    double[] means = new double[RESAMPLES];
    for (int i = 0; i < RESAMPLES; i++) {
      double sum = 0;
      for (int draw = 0; draw < differences.size(); draw++) {
        sum += differences.get(random.nextInt(differences.size()));
      }
      means[i] = sum / differences.size();
    }
    Arrays.sort(means);
    int low = (int) (TAIL * RESAMPLES);
    return new Interval(means[low], means[RESAMPLES - 1 - low]);
  }
}
