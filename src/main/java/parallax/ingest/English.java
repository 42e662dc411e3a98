package parallax.ingest;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * A cheap look at the language: the share of words that are function words of English or of another
 * language. Only a text of 200 letters and more can be refused, and only where the look is sure.
 */
final class English {
  private static final int ENOUGH_LETTERS = 200;
  private static final int WORDS_READ = 600;
  private static final int HEAD = 6_000;

  /** No other language has so many. */
  private static final double PLAINLY_ENGLISH = 0.15;

  /** English news has .2 and more of these words; lists of names and figures have fewer. */
  private static final double SURELY_ENGLISH = 0.1;

  private static final Set<String> OWN =
      Set.of(
          "the", "and", "of", "to", "in", "that", "is", "was", "for", "on", "with", "said", "it");
  private static final Map<String, Set<String>> OTHERS =
      new TreeMap<>(
          Map.of(
              "German",
                  Set.of(
                      "der", "die", "und", "das", "ist", "nicht", "ein", "eine", "den", "mit",
                      "von", "zu"),
              "French",
                  Set.of(
                      "le", "la", "les", "des", "et", "est", "une", "du", "dans", "que", "pour",
                      "qui"),
              "Spanish",
                  Set.of(
                      "el", "la", "los", "las", "que", "y", "en", "una", "por", "con", "para",
                      "del"),
              "Italian",
                  Set.of(
                      "il", "di", "che", "la", "e", "della", "per", "un", "una", "non", "con",
                      "gli"),
              "Portuguese",
                  Set.of(
                      "o", "os", "que", "de", "uma", "para", "com", "em", "do", "da", "por",
                      "mais"),
              "Dutch",
                  Set.of(
                      "de", "het", "een", "en", "van", "ik", "niet", "dat", "zijn", "voor", "met",
                      "op")));

  private English() {}

  /**
   * The name of the language where the text is surely not English.
   *
   * @param text the text
   * @param guess asked only where function words leave a doubt
   */
  static Optional<String> otherLanguage(String text, Function<String, Optional<String>> guess) {
    int head = Math.min(text.length(), HEAD);
    int[] letters = text.substring(0, head).codePoints().filter(Character::isLetter).toArray();
    if (letters.length < ENOUGH_LETTERS) {
      return Optional.empty();
    }
    long latin =
        Arrays.stream(letters)
            .filter(c -> c < 128 || Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN)
            .count();
    if (latin * 2 < letters.length) {
      return Optional.of("a language in another script");
    }
    String[] words =
        text.substring(0, head).toLowerCase(Locale.ROOT).split("[^\\p{L}]+", WORDS_READ);
    double english = share(words, OWN);
    if (english >= PLAINLY_ENGLISH) {
      return Optional.empty();
    }
    Optional<String> other =
        OTHERS.entrySet().stream()
            .filter(one -> share(words, one.getValue()) > 0.12)
            .filter(one -> share(words, one.getValue()) > 2 * english)
            .max((a, b) -> Double.compare(share(words, a.getValue()), share(words, b.getValue())))
            .map(Map.Entry::getKey);
    boolean sure = english >= SURELY_ENGLISH || other.isPresent();
    return sure
        ? other
        : guess.apply(text.substring(0, head)).filter(name -> !name.equals("English"));
  }

  private static double share(String[] words, Set<String> list) {
    long hits = Arrays.stream(words).filter(list::contains).count();
    return (double) hits / Math.max(1, words.length);
  }
}
