package parallax.ingest;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of outlets in credit lines, site names and datelines. */
final class Outlets {
  private static final Pattern COPYRIGHT =
      Pattern.compile(
          "(?iU)\\[?\\s*(?:copyright\\s*+(?:\u00a9|\\(c\\))?|\u00a9)\\s*+(?:\\d{4}\\s*+)?(?:by\\s++)?"
              + "([\\p{L}\\d][\\p{L}\\d .&'\u2019-]{1,50}?)\\s*+(?:\\d{4}\\s*+)?"
              + "(?:[.,|]?\\s*+all rights reserved.*)?[.\\]]*");

  private Outlets() {}

  /**
   * An outlet's name and where it was found.
   *
   * @param name as written
   * @param from credit or dateline
   */
  record Found(String name, String from) {}

  /** The owner of a copyright line. */
  static Optional<Found> inCopyright(String line) {
    Matcher matcher = COPYRIGHT.matcher(line);
    return matcher.matches()
        ? Optional.of(new Found(matcher.group(1).strip().replaceAll("[.,]$", ""), "credit"))
        : Optional.empty();
  }
}
