package parallax.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * On no flood of letters does a regular expression take more than its share of time: on a text four
 * times as long it looks at four times as many letters. They are counted, not timed, so that a busy
 * machine decides nothing.
 */
@Timeout(value = 300, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class PatternsTest {
  private static final int SHORT = 400;
  private static final int LONG = 4 * SHORT;

  /** Four is in proportion, sixteen the square; between them is room for a constant part. */
  private static final double MOST_GROWTH = 6;

  private static final int DEEP = 30_000;

  private static final List<String> LETTERS =
      List.of(
          "a", "A", "1", " ", "\n", ".", ",", "'", "\"", "\u201c", "\u2019", "-", "<", "&", "[",
          "(", "/", "|", ":", "\u00c4");

  private static final List<String> MORE =
      List.of(
          "Aa ", "a, ", "1, ", "A. ", "it's ", "the ", "who is ", "by Aa ", "March 3, ", "said ");

  @Test
  void time_grows_with_the_text_and_no_faster() throws Exception {
    SortedMap<String, String> slow = new TreeMap<>();
    for (PatternsOfTheProgram.Use use : PatternsOfTheProgram.all()) {
      for (String unit : units(use.pattern())) {
        long few = letters(use, "'" + repeated(unit, SHORT) + "!\n");
        long many = letters(use, "'" + repeated(unit, LONG) + "!\n");
        if (many > MOST_GROWTH * Math.max(few, LONG)) {
          slow.put(use.name(), unit + " " + many);
        }
      }
    }
    assertThat(slow).isEmpty();
  }

  @Test
  void no_text_is_too_deep() throws Exception {
    SortedMap<String, String> deep = new TreeMap<>();
    for (PatternsOfTheProgram.Use use : PatternsOfTheProgram.all()) {
      for (String unit : List.of("a", "Aa ", "'", "\"", "A.", "1 ", "qu")) {
        try {
          use.pattern().matcher("'" + unit.repeat(DEEP)).lookingAt();
          use.pattern().matcher(unit.repeat(DEEP)).lookingAt();
        } catch (StackOverflowError e) {
          deep.put(use.name(), unit);
        }
      }
    }
    assertThat(deep).isEmpty();
  }

  /** Since Java 19 {@code \b} takes letters beyond ASCII for no part of a word. */
  @Test
  void no_boundary_of_a_word_is_asked_for_beside_any_letter() throws Exception {
    Pattern beside = Pattern.compile("\\\\b\\\\p\\{L|\\\\p\\{L[^}]*\\}[+*]?\\\\b");
    assertThat(beside.matcher("\\b\\p{Lu}\\p{L}+").find()).isTrue();
    for (PatternsOfTheProgram.Use use : PatternsOfTheProgram.all()) {
      assertThat(use.pattern().pattern()).as(use.name()).doesNotContainPattern(beside);
    }
  }

  @Test
  void a_pattern_that_starts_anew_at_each_letter_would_be_seen() {
    Pattern square = Pattern.compile("a+b");
    long few = letters(new PatternsOfTheProgram.Use("", square, false), repeated("a", SHORT));
    long many = letters(new PatternsOfTheProgram.Use("", square, false), repeated("a", LONG));
    assertThat(many).isGreaterThan((long) (MOST_GROWTH * Math.max(few, LONG)));
  }

  private static String repeated(String unit, int length) {
    return unit.repeat(length / unit.length());
  }

  /** All pairs of letters of many kinds, and the words of the pattern itself. */
  private static Set<String> units(Pattern pattern) {
    Set<String> units = new LinkedHashSet<>(MORE);
    for (String first : LETTERS) {
      units.add(first);
      LETTERS.forEach(second -> units.add(first + second));
    }
    Matcher word = Pattern.compile("[A-Za-z]{2,}").matcher(pattern.pattern());
    for (int i = 0; i < 20 && word.find(); i++) {
      Stream.of("", " ", ".", "a ").forEach(end -> units.add(word.group() + end));
    }
    return units;
  }

  private static long letters(PatternsOfTheProgram.Use use, String text) {
    Counted counted = new Counted(text);
    Matcher matcher = use.pattern().matcher(counted);
    if (use.whole()) {
      matcher.matches();
    } else {
      matcher.results().forEach(found -> {});
    }
    return counted.seen;
  }

  /** Counts how often a letter is looked at. */
  private static final class Counted implements CharSequence {
    private final String text;
    private long seen;

    Counted(String text) {
      this.text = text;
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public char charAt(int at) {
      seen++;
      return text.charAt(at);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return text.substring(start, end);
    }

    @Override
    public String toString() {
      return text;
    }
  }
}
