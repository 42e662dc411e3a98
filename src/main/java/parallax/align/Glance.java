package parallax.align;

import java.util.List;
import parallax.model.Span;

/** A plain look at a stretch of text before a pattern, which is dear: most have nothing for it. */
final class Glance {
  private Glance() {}

  /** True where one of the words starts in the stretch, in any letter case. */
  static boolean has(String text, Span span, List<String> words) {
    for (int i = span.start(); i < span.end(); i++) {
      for (String word : words) {
        if (text.regionMatches(true, i, word, 0, word.length())) {
          return true;
        }
      }
    }
    return false;
  }

  /** True where a digit stands in the stretch. */
  static boolean hasDigit(String text, Span span) {
    for (int i = span.start(); i < span.end(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
