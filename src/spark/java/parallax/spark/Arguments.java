package parallax.spark;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The command line of a Spark job.
 *
 * @param command what to do
 * @param inputs Hadoop paths of files and folders, read in this order
 * @param output Hadoop path of a folder that does not exist yet
 * @param format how to write; as text where nothing is said
 * @param events Hadoop path of an edited file of groups
 * @param outlet name for articles that name none
 * @param fullText true to show every word of a text
 */
record Arguments(
    Command command,
    List<String> inputs,
    String output,
    Format format,
    Optional<String> events,
    Optional<String> outlet,
    boolean fullText) {
  private static final String USAGE =
      "analyze|group|compare INPUT... -o OUTPUT [--format text|parquet|jsonl] [--events FILE]"
          + " [--outlet NAME] [--full-text]";

  /** What to do. */
  enum Command {
    ANALYZE,
    GROUP,
    COMPARE
  }

  /** How to write: as one machine writes, CSV or JSON Lines; or a table of Spark's. */
  enum Format {
    TEXT,
    PARQUET,
    JSONL
  }

  Arguments {
    inputs = List.copyOf(inputs);
    if (inputs.isEmpty() || output.isEmpty()) {
      throw usage("an input and -o OUTPUT are needed");
    }
  }

  static Arguments of(String... arguments) {
    Deque<String> left = new ArrayDeque<>(List.of(arguments));
    Command command = choice(Command.class, next(left, "a command"));
    List<String> inputs = new ArrayList<>();
    String output = "";
    Format format = Format.TEXT;
    Optional<String> events = Optional.empty();
    Optional<String> outlet = Optional.empty();
    boolean fullText = false;
    while (!left.isEmpty()) {
      String argument = left.remove();
      switch (argument) {
        case "-o", "--output" -> output = next(left, argument);
        case "--format" -> format = choice(Format.class, next(left, argument));
        case "--events" -> events = Optional.of(next(left, argument));
        case "--outlet" -> outlet = Optional.of(next(left, argument));
        case "--full-text" -> fullText = true;
        default -> inputs.add(path(argument));
      }
    }
    return new Arguments(command, inputs, output, format, events, outlet, fullText);
  }

  private static String path(String argument) {
    if (argument.startsWith("-")) {
      throw usage("no such option: " + argument);
    }
    return argument;
  }

  private static String next(Deque<String> left, String what) {
    if (left.isEmpty()) {
      throw usage(what + " is missing");
    }
    return left.remove();
  }

  private static <E extends Enum<E>> E choice(Class<E> type, String name) {
    try {
      return Enum.valueOf(type, name.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw usage("not known: " + name);
    }
  }

  private static IllegalArgumentException usage(String problem) {
    return new IllegalArgumentException(problem + "; usage: " + USAGE);
  }
}
