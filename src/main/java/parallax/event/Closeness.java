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
  private static final double ALL = 0.1;
  private static final double TOP = 0.7;
  private static final double NAMES = 0.2;
  private static final double NAME_WEIGHT = 1.9;
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
    return score * dates(a, b);
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
