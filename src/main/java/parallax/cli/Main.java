package parallax.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program: {@code parallax demo | report | analyze | group | evaluate}. */
@Command(
    name = "parallax",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description =
        "Compares how outlets tell the same event. It never rates an outlet; it shows words.",
    subcommands = {
      DemoCommand.class,
      ReportCommand.class,
      AnalyzeCommand.class,
      GroupCommand.class,
      EvaluateCommand.class,
      AutoComplete.GenerateCompletion.class
    },
    footer = {
      "",
      "Examples:",
      "  parallax demo                          the whole job on the invented sample",
      "  parallax report articles/ -o site      a site from a folder of texts",
      "  parallax analyze export.csv -o e.jsonl the evidence, one line an article",
      "  parallax group articles/ -o events.csv which article tells which event",
      "",
      "Exit: 0 done, 1 usage, 2 no usable input, 3 input/output error."
    })
public final class Main implements Runnable {
  @Spec private CommandSpec spec;

  /** Filled in by the command line. */
  public Main() {
    spec = CommandSpec.create();
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "say what to do: demo, report, analyze, group or evaluate");
  }

  /** Runs the program and ends with its exit code. */
  public static void main(String[] arguments) {
    System.exit(run(arguments));
  }

  /** Runs the program; prints errors as one line each. Returns the exit code. */
  static int run(String... arguments) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    try {
      return commandLine(out, err).execute(arguments);
    } catch (OutOfMemoryError e) {
      err.println("parallax: out of memory; give more, such as PARALLAX_JAVA_OPTIONS=-Xmx4g");
    } catch (StackOverflowError e) {
      err.println("parallax: internal error, please report it: " + e);
    }
    return Failure.INPUT_OUTPUT;
  }

  /** The command line with our manners: one-line errors and the contract's exit codes. */
  static CommandLine commandLine(PrintWriter out, PrintWriter err) {
    CommandLine line = new CommandLine(new Main());
    line.setOut(out);
    line.setErr(err);
    line.setParameterExceptionHandler(
        (e, args) -> {
          err.println("parallax: " + oneLine(String.valueOf(e.getMessage())) + " (try --help)");
          return Failure.USAGE;
        });
    line.setExecutionExceptionHandler(
        (e, command, parsed) -> {
          Failure failure = Errors.of(e);
          err.println("parallax: " + oneLine(String.valueOf(failure.getMessage())));
          if (command.getCommand() instanceof Verbose verbose && verbose.verbose()) {
            Stream.of(e.getStackTrace()).forEach(frame -> err.println("  at " + frame));
          }
          return failure.exitCode();
        });
    return line;
  }

  private static String oneLine(String message) {
    return message.lines().map(String::strip).reduce((a, b) -> a + " " + b).orElse("");
  }
}
