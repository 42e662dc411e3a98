package parallax.template;

import java.io.IOException;
import java.io.UncheckedIOException;

/** A template that cannot be filled: its message names file, line and cause in one line. */
public final class BrokenTemplate extends UncheckedIOException {
  private static final long serialVersionUID = 1L;

  BrokenTemplate(String template, int line, String cause, Exception from) {
    super(message(template, line, cause), new IOException(message(template, line, cause), from));
  }

  private static String message(String template, int line, String cause) {
    // Freemarker's advice and stack come after a line of dashes.
    String flat = cause.strip().replaceAll("(?s)\\R-{3,}.*", "").replaceAll("\\s+", " ");
    return "template " + template + ", line " + line + ": " + flat;
  }
}
