package parallax.cli;

/**
 * An end that the user must hear of: one line that names the file and the cause, and an exit code.
 */
final class Failure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  static final int USAGE = 1;
  static final int NO_INPUT = 2;
  static final int INPUT_OUTPUT = 3;

  private final int exitCode;

  private Failure(int exitCode, String line) {
    super(line);
    this.exitCode = exitCode;
  }

  static Failure usage(String line) {
    return new Failure(USAGE, line);
  }

  static Failure noInput(String line) {
    return new Failure(NO_INPUT, line);
  }

  static Failure inputOutput(String line) {
    return new Failure(INPUT_OUTPUT, line);
  }

  int exitCode() {
    return exitCode;
  }
}
