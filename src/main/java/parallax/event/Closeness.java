package parallax.event;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How alike two articles are: rare words of the whole text, of headline and lede, and names, each
 * as a cosine; far dates lower it, near ones raise it.
 */
final class Closeness {
  private static final double ALL = 0.3;
  private static final double TOP = 0.55;
  private static final double NAMES = 0.15;
  private static final double NAME_WEIGHT = 0.95;
  private static final double OTHER_ACTORS = 0.6;
  private static final int NEAR_DAYS = 4;
  private static final int FAR_DAYS = 14;
  private static final int OTHER_STORY_DAYS = 60;

  private final List<Profile> profiles;
  private final List<Vector> all = new ArrayList<>();
  private final List<Vector> top = new ArrayList<>();
  private final List<Vector> names = new ArrayList<>();

  Closeness(List<Profile> profiles, Rarity rarity) {
    this.profiles = profiles;
    for (Profile p : profiles) {
      all.add(
          Vector.of(p.words(), (key, count) -> weight(p, key, count + topCount(p, key), rarity)));
      top.add(Vector.of(p.top(), (key, count) -> weight(p, key, count, rarity)));
      names.add(
          Vector.of(
              p.words(),
              (key, count) -> p.names().containsKey(key) ? weight(p, key, count, rarity) : 0));
    }
  }

  private static int topCount(Profile profile, String key) {
    return profile.top().getOrDefault(key, 0);
  }

  private static double weight(Profile profile, String key, int count, Rarity rarity) {
    double rare = rarity.of(key) * (profile.names().containsKey(key) ? NAME_WEIGHT : 1);
    return (1 + StrictMath.log(count)) * rare;
  }

  /** Vector of the whole text. */
  Map<String, Double> words(int article) {
    return all.get(article).weights();
  }

  /** 0 for nothing shared; about .2 and more where two articles tell one event. */
  double of(int a, int b) {
    double score =
        ALL * all.get(a).cosine(all.get(b))
            + TOP * top.get(a).cosine(top.get(b))
            + NAMES * names.get(a).cosine(names.get(b));
    return score * dates(a, b) * actors(a, b);
  }

  /** Lower where headline and lede of both name actors that the other text never names. */
  private double actors(int a, int b) {
    double other = StrictMath.min(unnamed(a, b), unnamed(b, a));
    return 1 - OTHER_ACTORS * other;
  }

  private double unnamed(int article, int other) {
    double all = 0;
    double missing = 0;
    for (Map.Entry<String, Double> word : top.get(article).weights().entrySet()) {
      if (profiles.get(article).names().containsKey(word.getKey())) {
        all += word.getValue();
        boolean there = profiles.get(other).words().containsKey(word.getKey());
        missing += there ? 0 : word.getValue();
      }
    }
    return all == 0 ? 0 : missing / all;
  }

  private double dates(int a, int b) {
    if (profiles.get(a).published().isEmpty() || profiles.get(b).published().isEmpty()) {
      return 1;
    }
    long days =
        StrictMath.abs(
            ChronoUnit.DAYS.between(
                profiles.get(a).published().get(), profiles.get(b).published().get()));
    if (days <= NEAR_DAYS) {
      return 1.25;
    }
    if (days <= FAR_DAYS) {
      return 1;
    }
    return days <= OTHER_STORY_DAYS ? 0.85 : 0.65;
  }
}
