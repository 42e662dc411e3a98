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
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Every regular expression of the program: static fields by reflection, literals by their source.
 */
final class PatternsOfTheProgram {
  private static final Path SOURCES = Path.of("src/main/java");
  private static final String STRING = "\"((?:[^\"\\\\]|\\\\.)*+)\"";
  private static final Pattern LITERAL = Pattern.compile(STRING);
  private static final Pattern CALL =
      Pattern.compile(
          "\\.(matches|replaceAll|replaceFirst|split)\\(\\s*((?:" + STRING + "[\\s+]*)+)[,)]");

  /** Without one of these nothing is looked at twice. */
  private static final Pattern REPEATS = Pattern.compile("[*+]|\\{\\d");

  private static final Pattern ESCAPED = Pattern.compile("(?<!\\\\)\\\\u([0-9a-f]{4})");

  /** What is called of a matcher that has no name, and the start of a line that gives it one. */
  private static final Pattern DIRECT =
      Pattern.compile(
          "\\((?:[^()]|\\((?:[^()]|\\((?:[^()]|\\([^()]*\\))*\\))*\\))*\\)\\s*\\.(\\w+)\\(");

  private static final Pattern NAMED = Pattern.compile("Matcher (\\w+) =\\s*\\z");

  /** Lists of rules, each matched with a whole line or word. */
  private static final Set<String> RULES = Set.of("Furniture.RULES", "HtmlRegions.RULES");

  private PatternsOfTheProgram() {}

  /**
   * A regular expression.
   *
   * @param name class and field, or file and text
   * @param whole true where it is only ever matched from the start of a text
   */
  record Use(String name, Pattern pattern, boolean whole) {}

  static List<Use> all() throws IOException, ReflectiveOperationException {
    List<Use> uses = new ArrayList<>();
    for (JavaClass one :
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("parallax")) {
      for (Field field : one.reflect().getDeclaredFields()) {
        if (Modifier.isStatic(field.getModifiers())) {
          field.setAccessible(true);
          String name = one.getSimpleName() + "." + field.getName();
          boolean whole = RULES.contains(name) || isWhole(one, field.getName());
          collect(
              field.get(null),
              0,
              pattern -> uses.add(new Use(name + " " + pattern, pattern, whole)));
        }
      }
    }
    assertThat(uses).hasSizeGreaterThan(100);
    literals(uses);
    return uses;
  }

  /** True where each use in the source of the class is {@code matches} or {@code lookingAt}. */
  private static boolean isWhole(JavaClass owner, String field) throws IOException {
    String outer = owner.getFullName().replaceFirst("\\$.*", "").replace('.', '/');
    Path file = SOURCES.resolve(outer + ".java");
    String source = Files.isRegularFile(file) ? Files.readString(file) : "";
    Matcher use = Pattern.compile("\\b" + field + "\\s*\\.\\s*(\\w+)").matcher(source);
    List<String> calls = new ArrayList<>();
    while (use.find()) {
      Matcher direct = DIRECT.matcher(source).region(use.end(), source.length());
      Matcher named = NAMED.matcher(source.substring(0, use.start()));
      if (direct.lookingAt()) {
        calls.add(direct.group(1));
      } else if (named.find()) {
        String call = "\\b" + named.group(1) + "\\.(find|matches|lookingAt|results)\\(";
        Pattern.compile(call).matcher(source).results().forEach(one -> calls.add(one.group(1)));
      } else {
        calls.add(use.group(1));
      }
    }
    return !calls.isEmpty() && Set.of("matches", "lookingAt").containsAll(calls);
  }

  /** Patterns in a value, also inside lists, maps and records of the program. */
  private static void collect(@Nullable Object value, int depth, Consumer<Pattern> found)
      throws ReflectiveOperationException {
    if (value instanceof Pattern pattern) {
      found.accept(pattern);
    } else if (value instanceof Iterable<?> all && depth < 3) {
      for (Object one : all) {
        collect(one, depth + 1, found);
      }
    } else if (value instanceof Map<?, ?> map) {
      collect(map.values(), depth, found);
    } else if (value instanceof Record && depth < 3) {
      for (Field field : value.getClass().getDeclaredFields()) {
        if (!Modifier.isStatic(field.getModifiers())) {
          field.setAccessible(true);
          collect(field.get(value), depth + 1, found);
        }
      }
    }
  }

  private static void literals(List<Use> uses) throws IOException {
    int before = uses.size();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).sorted().toList()) {
        Matcher call = CALL.matcher(Files.readString(file));
        while (call.find()) {
          String regex = joined(call.group(2));
          boolean whole = call.group(1).equals("matches");
          if (REPEATS.matcher(regex).find()) {
            uses.add(new Use(file.getFileName() + " " + regex, Pattern.compile(regex), whole));
          }
        }
      }
    }
    assertThat(uses.size() - before).isGreaterThan(100);
  }

  private static String joined(String source) {
    StringBuilder joined = new StringBuilder();
    Matcher part = LITERAL.matcher(source);
    while (part.find()) {
      joined.append(part.group(1));
    }
    // Java reads these before all other escapes, and translateEscapes() not at all.
    return ESCAPED
        .matcher(joined)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    String.valueOf((char) Integer.parseInt(found.group(1), 16))))
        .translateEscapes();
  }
}
