package parallax.ingest;

/** An input that is no article, with the reason in one line. */
final class Unusable extends Exception {
  private static final long serialVersionUID = 1L;

  Unusable(String reason) {
    super(reason.lines().map(String::strip).reduce((a, b) -> a + " " + b).orElse("unusable"));
  }

  /** What is said of an input that breaks the program: it must not cost the others their report. */
  static String broken(Throwable e) {
    return e instanceof StackOverflowError
        ? "nested too deep to be read"
        : "internal error, please report it: " + e;
  }

  String reason() {
    return String.valueOf(getMessage());
  }
}
