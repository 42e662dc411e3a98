package parallax.ingest;

import java.lang.Character.UnicodeScript;
import parallax.model.Span;

/**
 * Whether a character is a likely reading of a damaged run. A wrong repair would change a right
 * text, so the rule is narrow: punctuation, signs and emoji that news uses, and letters that
 * continue a word of their own script. What looks damaged and is right, such as a capital E with
 * acute before a closing quotation mark, fails here.
 */
final class Likely {
  private static final String QUOTES_AND_DASHES =
      "\u2018\u2019\u201a\u201c\u201d\u201e\u2013\u2014\u2026";

  private Likely() {}

  static boolean of(int codePoint, String text, Span run) {
    if (!Character.isDefined(codePoint) || Character.getType(codePoint) == Character.PRIVATE_USE) {
      return false;
    }
    if (codePoint >= 0x10000) {
      return isPicture(codePoint);
    }
    if (codePoint >= 0x800) {
      return isSign(codePoint) || codePoint == 0xFEFF || isVietnamese(codePoint);
    }
    if (codePoint < 0xA0) {
      return false;
    }
    if (codePoint < 0xC0) {
      return text.charAt(run.start()) != text.charAt(run.end() - 1);
    }
    char last = text.charAt(run.end() - 1);
    boolean closesAsMark = QUOTES_AND_DASHES.indexOf(last) >= 0 && !letterAt(text, run.end());
    if (closesAsMark) {
      return false;
    }
    if (codePoint <= 0xFF) {
      return true;
    }
    return isLetterOfWord(codePoint, text, run, last);
  }

  private static boolean isLetterOfWord(int codePoint, String text, Span run, char last) {
    boolean inWord = letterAt(text, run.end()) || letterAt(text, run.start() - 1);
    if (UnicodeScript.of(codePoint) == UnicodeScript.LATIN) {
      boolean european = codePoint <= 0x17F || (codePoint >= 0x218 && codePoint <= 0x21B);
      return european && inWord && last != '\u2019';
    }
    return false;
  }

  private static boolean letterAt(String text, int at) {
    return at >= 0 && at < text.length() && Character.isLetter(text.charAt(at));
  }

  private static boolean isPicture(int codePoint) {
    return codePoint >= 0x1F000 && codePoint <= 0x1FAFF;
  }

  private static boolean isVietnamese(int codePoint) {
    return codePoint >= 0x1E00 && codePoint <= 0x1EFF;
  }

  private static boolean isSign(int codePoint) {
    return (codePoint >= 0x2002 && codePoint <= 0x203F)
        || (codePoint >= 0x20A0 && codePoint <= 0x20CF)
        || (codePoint >= 0x2100 && codePoint <= 0x27BF)
        || (codePoint >= 0x2B00 && codePoint <= 0x2BFF)
        || (codePoint >= 0xFE0E && codePoint <= 0xFE0F);
  }
}
