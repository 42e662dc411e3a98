package parallax.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Any exception as the one line that a user reads. */
final class Errors {
  private Errors() {}

  static Failure of(Exception exception) {
    if (exception instanceof Failure failure) {
      return failure;
    }
    if (exception instanceof UncheckedIOException unchecked) {
      IOException cause = unchecked.getCause();
      return Failure.inputOutput(cause == null ? unchecked.toString() : line(cause));
    }
    if (exception instanceof IOException io) {
      return Failure.inputOutput(line(io));
    }
    return Failure.inputOutput("internal error, please report it: " + exception);
  }

  private static String line(IOException exception) {
    if (exception instanceof AccessDeniedException denied) {
      return denied.getFile() + ": permission denied";
    }
    if (exception instanceof NoSuchFileException missing) {
      return missing.getFile() + ": no such file or folder";
    }
    if (exception instanceof FileSystemException system) {
      String reason = system.getReason() == null ? "cannot be used" : system.getReason();
      return system.getFile() + ": " + reason;
    }
    return exception.getMessage() == null ? exception.toString() : exception.getMessage();
  }
}
