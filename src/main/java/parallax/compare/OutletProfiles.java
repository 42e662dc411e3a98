package parallax.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.SplittableRandom;
import java.util.TreeSet;
import parallax.model.Accuracy;
import parallax.model.Compared;
import parallax.model.Estimate;
import parallax.model.Event;
import parallax.model.Interval;
import parallax.model.Measurement;
import parallax.model.Profile;
import parallax.model.Reading;
import parallax.model.Tally;
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

  private final List<Compared> events;
  private final Accuracy accuracy;

  private OutletProfiles(List<Compared> events, Accuracy accuracy) {
    this.events = events;
    this.accuracy = accuracy;
  }

  /** One profile for each outlet and measure, by outlet, then measure. */
  public static List<Profile> of(List<Compared> events, Accuracy accuracy) {
    SortedSet<String> outlets = new TreeSet<>();
    events.forEach(event -> readings(event).forEach(r -> outlets.add(r.article().outlet())));
    OutletProfiles profiles = new OutletProfiles(events, accuracy);
    return outlets.stream().flatMap(outlet -> profiles.of(outlet).stream()).toList();
  }

  private static List<Reading> readings(Compared event) {
    return event.alignment().event().readings();
  }

  /** Hits and base of several texts together. */
  private record Pool(int hits, int base) {
    static Pool of(List<Measurement> all) {
      return new Pool(
          all.stream().mapToInt(Trial::hits).sum(), all.stream().mapToInt(Measurement::base).sum());
    }
  }

  /** One measure, event by event: the outlet's rate minus the median of the others. */
  private record Paired(Measurement sample, List<Double> differences, Pool own, Pool others) {
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

  private List<Profile> of(String outlet) {
    List<Paired> paired =
        MEASURES.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .flatMap(measure -> paired(outlet, measure.getKey(), measure.getValue()).stream())
            .toList();
    List<Double> adjusted = Holm.adjust(paired.stream().map(Paired::probability).toList());
    List<Profile> profiles = new ArrayList<>();
    for (int i = 0; i < paired.size(); i++) {
      profiles.add(judged(outlet, paired.get(i), adjusted.get(i)));
    }
    return profiles;
  }

  private Optional<Paired> paired(String outlet, String metric, String voice) {
    List<Double> differences = new ArrayList<>();
    List<Measurement> own = new ArrayList<>();
    List<Measurement> others = new ArrayList<>();
    Optional<Measurement> sample = Optional.empty();
    for (Compared event : events) {
      List<Measurement> mine = measured(event, outlet, true, metric, voice);
      List<Measurement> theirs = measured(event, outlet, false, metric, voice);
      sample = sample.or(() -> mine.stream().findFirst());
      if (!mine.isEmpty() && !theirs.isEmpty()) {
        differences.add(pooled(mine) - median(theirs));
        own.addAll(mine);
        others.addAll(theirs);
      }
    }
    return sample.map(one -> new Paired(one, differences, Pool.of(own), Pool.of(others)));
  }

  /** Measurements of the outlet, or of the others, in texts that are no copies and long enough. */
  private static List<Measurement> measured(
      Compared compared, String outlet, boolean isOutlet, String metric, String voice) {
    Event event = compared.alignment().event();
    List<Measurement> found = new ArrayList<>();
    for (int i = 0; i < event.readings().size(); i++) {
      Reading reading = event.readings().get(i);
      if (reading.article().outlet().equals(outlet) == isOutlet && event.voice(i) == i) {
        reading.estimates().stream()
            .map(Estimate::measurement)
            .filter(m -> m.metric().equals(metric) && m.voice().equals(voice))
            .filter(m -> m.base() >= VerdictRule.FEWEST_WORDS)
            .forEach(found::add);
      }
    }
    return found;
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
              && accuracy.ordersTexts(paired.sample().metric())
              && survives(paired.sample().metric(), own, others, Math.min(1, MOST_HITS / hits));
      verdict = VerdictRule.decide(hits, own.base(), others.base(), adjusted, interval, survives);
    }
    return new Profile(
        outlet,
        paired.sample().metric(),
        paired.sample().voice(),
        paired.sample().unit(),
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
