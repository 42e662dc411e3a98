package parallax.align;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import parallax.model.Token;

/** What "about", "nearly", "more than" allow before a number, read backwards from it. */
enum Bounds {
  EXACT,
  ABOUT,
  BELOW,
  ABOVE,
  AT_MOST,
  AT_LEAST;

  private static final double ROUGHLY = 0.15;
  private static final double NEARLY = 0.1;
  private static final int ROUND = 100;
  private static final int TEN = 10;

  private static final Map<String, Bounds> WORDS =
      Map.ofEntries(
          Map.entry("about", ABOUT),
          Map.entry("around", ABOUT),
          Map.entry("some", ABOUT),
          Map.entry("roughly", ABOUT),
          Map.entry("approximately", ABOUT),
          Map.entry("estimated", ABOUT),
          Map.entry("closer to", ABOUT),
          Map.entry("close to", ABOUT),
          Map.entry("nearly", BELOW),
          Map.entry("almost", BELOW),
          Map.entry("just under", BELOW),
          Map.entry("just over", ABOVE),
          Map.entry("over", AT_LEAST),
          Map.entry("above", AT_LEAST),
          Map.entry("at least", AT_LEAST),
          Map.entry("more than", AT_LEAST),
          Map.entry("under", AT_MOST),
          Map.entry("below", AT_MOST),
          Map.entry("less than", AT_MOST),
          Map.entry("fewer than", AT_MOST),
          Map.entry("at most", AT_MOST),
          Map.entry("up to", AT_MOST),
          Map.entry("as many as", AT_MOST),
          Map.entry("as much as", AT_MOST));
  private static final int LONGEST = 3;

  /** A bound and the index of its first token. */
  record Found(Bounds bounds, int first) {}

  /** The longest bound that ends before a token. */
  static Found before(List<Token> tokens, int at) {
    for (int length = LONGEST; length > 0; length--) {
      int first = at - length;
      if (first >= 0) {
        String words =
            String.join(" ", tokens.subList(first, at).stream().map(Token::text).toList())
                .toLowerCase(Locale.ROOT);
        Bounds bounds = WORDS.get(words);
        if (bounds != null) {
          return new Found(bounds, first);
        }
      }
    }
    return new Found(EXACT, at);
  }

  double low(double value) {
    return switch (this) {
      case EXACT -> value - rounding(value);
      case ABOUT -> value * (1 - ROUGHLY);
      case BELOW -> value * (1 - NEARLY);
      case ABOVE, AT_LEAST -> value;
      case AT_MOST -> Double.NEGATIVE_INFINITY;
    };
  }

  double high(double value) {
    return switch (this) {
      case EXACT -> value + rounding(value);
      case ABOUT -> value * (1 + ROUGHLY);
      case BELOW, AT_MOST -> value;
      case ABOVE -> value * (1 + NEARLY);
      case AT_LEAST -> Double.POSITIVE_INFINITY;
    };
  }

  /** Half of the last place that is not zero, where a number is large enough to be rounded. */
  private static double rounding(double value) {
    if (value < ROUND || value != StrictMath.rint(value)) {
      return 0;
    }
    double place = 1;
    while (value % (place * TEN) == 0) {
      place *= TEN;
    }
    return place == 1 ? 0 : StrictMath.min(place / 2, value * ROUGHLY);
  }
}
