package parallax.event;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How alike two articles are: rare words of the whole text and of headline and lede, each as a
 * cosine. Far dates lower it, near ones raise it, and other actors at the top lower it.
 */
final class Closeness {
  private static final double ALL = 0.55;
  private static final double TOP = 0.45;
  private static final double OTHER_ACTORS = 0.35;
  private static final double SAME_DAY = 1.4;
  private static final double NEXT_DAY = 1.1;
  private static final double TWO_WEEKS = 0.95;
  private static final double TWO_MONTHS = 0.85;
  private static final double OTHER_TIME = 0.7;

  private final List<Optional<LocalDate>> dates;
  private final List<Vector> all = new ArrayList<>();
  private final List<Vector> top = new ArrayList<>();
  private final List<Vector> actors = new ArrayList<>();

  Closeness(List<Profile> profiles, Rarity rarity) {
    dates = profiles.stream().map(Profile::published).toList();
    for (Profile p : profiles) {
      all.add(Vector.of(p.words(), rarity, w -> weight(w, w.count() + w.top(), rarity)));
      top.add(Vector.of(p.words(), rarity, w -> weight(w, w.top(), rarity)));
      actors.add(Vector.of(p.words(), rarity, w -> w.isName() ? weight(w, w.top(), rarity) : 0));
    }
  }

  private static double weight(Word word, int count, Rarity rarity) {
    return count == 0 ? 0 : (1 + StrictMath.log(count)) * rarity.of(word.key());
  }

  /** Vector of the whole text. */
  Vector words(int article) {
    return all.get(article);
  }

  /** 0 for nothing shared; about .1 and more where two articles tell one event. */
  double of(int a, int b) {
    double score = ALL * all.get(a).cosine(all.get(b)) + TOP * top.get(a).cosine(top.get(b));
    return score * dates(a, b) * actors(a, b);
  }

  /** Lower where headline and lede of both name actors that the other text never names. */
  private double actors(int a, int b) {
    double shared =
        StrictMath.max(actors.get(a).shareIn(all.get(b)), actors.get(b).shareIn(all.get(a)));
    return 1 - OTHER_ACTORS * (1 - shared);
  }

  private double dates(int a, int b) {
    if (dates.get(a).isEmpty() || dates.get(b).isEmpty()) {
      return 1;
    }
    long days = StrictMath.abs(ChronoUnit.DAYS.between(dates.get(a).get(), dates.get(b).get()));
    if (days <= 1) {
      return days == 0 ? SAME_DAY : NEXT_DAY;
    }
    if (days <= 14) {
      return days <= 4 ? 1 : TWO_WEEKS;
    }
    return days <= 60 ? TWO_MONTHS : OTHER_TIME;
  }
}
