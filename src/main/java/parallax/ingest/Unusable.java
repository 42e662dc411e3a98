package parallax.ingest;

/** An input that is no article, with the reason in one line. */
final class Unusable extends Exception {
  private static final long serialVersionUID = 1L;

  Unusable(String reason) {
    super(reason.lines().map(String::strip).reduce((a, b) -> a + " " + b).orElse("unusable"));
  }

  String reason() {
    return String.valueOf(getMessage());
  }
}
