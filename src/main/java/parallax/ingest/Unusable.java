package parallax.ingest;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

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

  /** Why a file can't be read, in a few words. */
  static String unread(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "no such file";
    }
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    return "cannot be read: " + e.getMessage();
  }

  String reason() {
    return String.valueOf(getMessage());
  }
}
