package parallax.lexicon;

import java.util.List;
import java.util.Optional;

/** Small numbers written as words, in figures. */
public final class NumberWords {
  private static final List<String> UNITS =
      List.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen",
          "twenty");
  private static final List<String> TENS =
      List.of("thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

  private NumberWords() {}

  /** The figure of a number below 21 or of a full ten, such as "12" for "twelve". */
  public static Optional<String> figure(String word) {
    int unit = UNITS.indexOf(word);
    if (unit >= 0) {
      return Optional.of(String.valueOf(unit));
    }
    int ten = TENS.indexOf(word);
    return ten >= 0 ? Optional.of(String.valueOf(10 * ten + 30)) : Optional.empty();
  }
}
