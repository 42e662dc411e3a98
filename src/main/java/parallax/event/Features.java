package parallax.event;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * What is compared of one article: its rare words as numbers and weights, and its date. How alike
 * two articles are is a cosine over the words of the whole opening and one over headline and lede.
 * Far dates lower it, near ones raise it, and other actors at the top lower it.
 */
public final class Features implements Serializable {
  private static final long serialVersionUID = 1;
  private static final double ALL = 0.55;
  private static final double TOP = 0.45;
  private static final double OTHER_ACTORS = 0.35;
  private static final double SAME_DAY = 1.4;
  private static final double NEXT_DAY = 1.1;
  private static final double TWO_WEEKS = 0.95;
  private static final double TWO_MONTHS = 0.85;
  private static final double OTHER_TIME = 0.7;

  /** Two articles may tell one event if they share words among as many weightiest ones. */
  private static final int KEYS = 30;

  private static final int MOST_HOLDERS = 120;
  private static final long NO_DATE = Long.MIN_VALUE;

  private final Vector all;
  private final Vector top;
  private final Vector actors;
  private final long day;
  private final int[] keys;

  private Features(Vector all, Vector top, Vector actors, long day, int[] keys) {
    this.all = all;
    this.top = top;
    this.actors = actors;
    this.day = day;
    this.keys = keys;
  }

  /** The features of an article of a run. */
  public static Features of(Profile article, Rarity rarity) {
    List<Word> words = article.words();
    int[] numbers = words.stream().mapToInt(rarity::number).toArray();
    double[] rarities = words.stream().mapToDouble(rarity::of).toArray();
    double[] weights = weights(words, rarities, word -> word.count() + word.top());
    return new Features(
        new Vector(numbers, weights),
        new Vector(numbers, weights(words, rarities, Word::top)),
        new Vector(numbers, weights(words, rarities, word -> word.isName() ? word.top() : 0)),
        article.published().map(LocalDate::toEpochDay).orElse(NO_DATE),
        keys(numbers, weights, rarity));
  }

  private static double[] weights(List<Word> words, double[] rarities, ToIntFunction<Word> times) {
    double[] weights = new double[rarities.length];
    for (int i = 0; i < weights.length; i++) {
      int count = times.applyAsInt(words.get(i));
      weights[i] = count == 0 ? 0 : (1 + StrictMath.log(count)) * rarities[i];
    }
    return weights;
  }

  private static int[] keys(int[] numbers, double[] weights, Rarity rarity) {
    double length = Vector.length(weights);
    return IntStream.range(0, numbers.length)
        .filter(i -> weights[i] > 0 && rarity.holders(numbers[i]) <= MOST_HOLDERS)
        .boxed()
        .sorted(
            Comparator.comparingDouble((Integer i) -> -weights[i] / length).thenComparing(i -> i))
        .limit(KEYS)
        .mapToInt(i -> numbers[i])
        .filter(number -> number >= 0)
        .toArray();
  }

  /**
   * Numbers of the words by which this article finds others: of its weightiest words those that few
   * enough others hold. A pair that does not share two of them is not worth comparing.
   */
  public int[] keys() {
    return Arrays.copyOf(keys, keys.length);
  }

  /** 0 for nothing shared; about .1 and more where two articles tell one event. */
  public double closeness(Features other) {
    double score = ALL * all.cosine(other.all) + TOP * top.cosine(other.top);
    return score * dates(other) * actors(other);
  }

  /** Lower where headline and lede of both name actors that the other text never names. */
  private double actors(Features other) {
    double shared = StrictMath.max(actors.shareIn(other.all), other.actors.shareIn(all));
    return 1 - OTHER_ACTORS * (1 - shared);
  }

  private double dates(Features other) {
    if (day == NO_DATE || other.day == NO_DATE) {
      return 1;
    }
    long days = StrictMath.abs(day - other.day);
    if (days <= 1) {
      return days == 0 ? SAME_DAY : NEXT_DAY;
    }
    if (days <= 14) {
      return days <= 4 ? 1 : TWO_WEEKS;
    }
    return days <= 60 ? TWO_MONTHS : OTHER_TIME;
  }
}
