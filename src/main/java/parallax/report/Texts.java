package parallax.report;

import java.util.Locale;
import java.util.regex.Pattern;

/** Small rules for showing words of unknown origin. */
final class Texts {
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\ufffe\uffff&&[^\\t\\n\\r]]");

  private Texts() {}

  /** Control characters are forbidden in pages: each is shown by its code, such as [U+009D]. */
  static String visible(String text) {
    return CONTROL
        .matcher(text)
        .replaceAll(found -> String.format(Locale.ROOT, "[U+%04X]", (int) found.group().charAt(0)));
  }

  /** The words on one line. */
  static String oneLine(String text) {
    return visible(text.strip().replaceAll("\\s+", " "));
  }

  /** At most {@code most} characters on one line, cut before a word where that is possible. */
  static String shortened(String text, int most) {
    String line = oneLine(text);
    if (line.codePointCount(0, line.length()) <= most) {
      return line;
    }
    int end = line.offsetByCodePoints(0, most);
    int space = line.lastIndexOf(' ', end);
    return line.substring(0, space > end / 2 ? space : end).strip() + "…";
  }

  /** True for an address that a page may link to. */
  static boolean isWebAddress(String url) {
    return url.regionMatches(true, 0, "https://", 0, 8)
        || url.regionMatches(true, 0, "http://", 0, 7);
  }
}
