package parallax.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * No regular expression of the program is slow or deep on any of many floods: the steps are
 * counted, not timed, so that a busy machine decides nothing.
 */
@Timeout(value = 300, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class PatternsTest {
  private static final int LENGTH = 1_000;

  /** A pattern that begins anew at each letter and runs to the end needs half of LENGTH squared. */
  private static final long MOST_STEPS = 200L * LENGTH;

  private static final int DEEP = 30_000;
  private static final List<String> UNITS =
      List.of(
          "a",
          "A",
          "Aa",
          "1",
          " ",
          "\t",
          "\n",
          ".",
          "A.",
          "A. ",
          "Aa ",
          "a ",
          "Aa'",
          "'",
          "\"",
          "\u201c",
          "\u2019s ",
          "a-",
          "-",
          "--",
          "=",
          "<",
          "</a ",
          "<a ",
          "&a",
          "[",
          "(",
          ")",
          ",",
          "a, ",
          "1, ",
          "1 ",
          "1.",
          "/",
          "a.",
          "ae",
          "qu",
          "who is ",
          "by Aa ",
          "the ",
          "\u00c4",
          "\ufb01",
          "\ud83d\udd25",
          "|",
          " | ",
          ": ",
          "March 3, ",
          "ask",
          "it's ",
          "a_",
          "*");

  private static final Pattern LITERAL =
      Pattern.compile(
          "\\.(matches|replaceAll|replaceFirst|split)\\(\\s*\"((?:[^\"\\\\]|\\\\.)*+)\"");

  @Test
  void fields_are_quick_wherever_they_are_looked_for() throws ReflectiveOperationException {
    SortedMap<String, String> slow = new TreeMap<>();
    fields()
        .forEach(
            (name, pattern) ->
                slow(pattern, anchored(pattern)).forEach(unit -> slow.put(name, unit)));
    assertThat(slow).isEmpty();
  }

  @Test
  void literals_are_quick_on_a_whole_line() throws IOException {
    SortedMap<String, String> slow = new TreeMap<>();
    for (Literal literal : literals()) {
      slow(Pattern.compile(literal.regex()), literal.call().equals("matches"))
          .forEach(unit -> slow.put(literal.place(), unit));
    }
    assertThat(slow).isEmpty();
  }

  @Test
  void none_overflows_the_stack() throws ReflectiveOperationException {
    SortedMap<String, String> deep = new TreeMap<>();
    fields()
        .forEach(
            (name, pattern) ->
                List.of("a", "Aa ", "'", "\"", "A.", "1 ", "qu")
                    .forEach(
                        unit -> {
                          String text = "'" + unit.repeat(DEEP);
                          try {
                            pattern.matcher(text).lookingAt();
                          } catch (StackOverflowError e) {
                            deep.put(name, unit);
                          }
                        }));
    assertThat(deep).isEmpty();
  }

  /** Patterns that begin with anything or the start are matched against a whole line. */
  private static boolean anchored(Pattern pattern) {
    return pattern.pattern().replaceFirst("^\\(\\?[a-zA-Z]+\\)", "").matches("(?s)(\\.\\*|\\^).*");
  }

  private static List<String> slow(Pattern pattern, boolean whole) {
    List<String> slow = new ArrayList<>();
    for (String text : texts(pattern, LENGTH)) {
      Counted counted = new Counted(text, new AtomicLong());
      Matcher matcher = pattern.matcher(counted);
      try {
        if (whole) {
          matcher.matches();
        } else {
          matcher.results().forEach(found -> {});
        }
      } catch (TooManySteps e) {
        slow.add(text.substring(0, 20));
      }
    }
    return slow;
  }

  /** Floods of common units and of the pattern's own words, plain and behind its own words. */
  private static List<String> texts(Pattern pattern, int length) {
    Set<String> units = new java.util.TreeSet<>(UNITS);
    Matcher word = Pattern.compile("[A-Za-z]{3,}").matcher(pattern.pattern());
    for (int i = 0; i < 6 && word.find(); i++) {
      units.add(word.group());
      units.add(word.group() + " ");
    }
    List<String> texts = new ArrayList<>();
    for (String unit : units) {
      texts.add("'" + unit.repeat(length / unit.length()) + "!\n");
    }
    return texts;
  }

  private static SortedMap<String, Pattern> fields() throws ReflectiveOperationException {
    SortedMap<String, Pattern> patterns = new TreeMap<>();
    for (JavaClass one :
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("parallax")) {
      for (Field field : one.reflect().getDeclaredFields()) {
        if (Modifier.isStatic(field.getModifiers())) {
          field.setAccessible(true);
          String name = one.getSimpleName() + "." + field.getName();
          collect(field.get(null), 0, pattern -> patterns.put(name + " " + pattern, pattern));
        }
      }
    }
    assertThat(patterns).hasSizeGreaterThan(80);
    return patterns;
  }

  /** Patterns in a value, also inside lists and records of the program. */
  private static void collect(
      @org.jspecify.annotations.Nullable Object value, int depth, Consumer<Pattern> found)
      throws ReflectiveOperationException {
    if (value instanceof Pattern pattern) {
      found.accept(pattern);
    } else if (value instanceof Iterable<?> all && depth < 3) {
      for (Object one : all) {
        collect(one, depth + 1, found);
      }
    } else if (value instanceof Record && depth < 3) {
      for (Field field : value.getClass().getDeclaredFields()) {
        if (!Modifier.isStatic(field.getModifiers())) {
          field.setAccessible(true);
          collect(field.get(value), depth + 1, found);
        }
      }
    }
  }

  private record Literal(String place, String call, String regex) {}

  private static List<Literal> literals() throws IOException {
    List<Literal> literals = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).sorted().toList()) {
        Matcher call = LITERAL.matcher(Files.readString(file));
        while (call.find()) {
          String regex = call.group(2).translateEscapes();
          literals.add(new Literal(file.getFileName() + " " + regex, call.group(1), regex));
        }
      }
    }
    assertThat(literals).hasSizeGreaterThan(200);
    return literals;
  }

  private static final class TooManySteps extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /** Counts how often a letter is looked at. */
  private record Counted(String text, AtomicLong steps) implements CharSequence {
    @Override
    public int length() {
      return text.length();
    }

    @Override
    public char charAt(int at) {
      if (steps.incrementAndGet() > MOST_STEPS) {
        throw new TooManySteps();
      }
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
