package parallax.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parallax.model.Span;

/**
 * Joins what the sentence model splits by mistake in news: after titles and abbreviations ("Lt. |
 * Gen.", "U.S. | President", "3 p.m. | Tuesday") and between a quotation's end mark and its speaker
 * ("\"Is it true?\" | she asked"). A closing mark goes to the sentence it closes.
 */
final class SplitRepair {
  /** Never the end of a sentence: something is named right after. */
  static final Set<String> BEFORE_A_NAME =
      Set.of(
          "Mr.", "Mrs.", "Ms.", "Dr.", "Prof.", "Rev.", "Hon.", "Gen.", "Lt.", "Col.", "Sgt.",
          "Capt.", "Maj.", "Adm.", "Cmdr.", "Cpl.", "Pvt.", "Sen.", "Rep.", "Reps.", "Sens.",
          "Gov.", "Pres.", "Supt.", "Det.", "Insp.", "Atty.", "St.", "Mt.", "Ft.", "vs.", "v.",
          "Messrs.", "Fr.", "Sr.");

  /** Ends a sentence unless a number follows. */
  private static final Set<String> BEFORE_A_NUMBER =
      Set.of(
          "No.", "Nos.", "Jan.", "Feb.", "Mar.", "Apr.", "Jun.", "Jul.", "Aug.", "Sep.", "Sept.",
          "Oct.", "Nov.", "Dec.", "Art.", "Sec.", "Fig.", "p.", "pp.");

  /** Words that start a sentence far more often than they go on after "U.S.". */
  private static final Set<String> STARTERS =
      Set.of(
          "The",
          "A",
          "An",
          "In",
          "On",
          "At",
          "For",
          "From",
          "With",
          "He",
          "She",
          "It",
          "They",
          "We",
          "I",
          "You",
          "But",
          "And",
          "Or",
          "So",
          "If",
          "When",
          "While",
          "As",
          "After",
          "Before",
          "This",
          "That",
          "These",
          "Those",
          "His",
          "Her",
          "Their",
          "Its",
          "There",
          "Here",
          "What",
          "Who",
          "How",
          "Why",
          "Not",
          "No",
          "Some",
          "Many",
          "Both",
          "Since",
          "Because",
          "Although",
          "However",
          "Meanwhile",
          "Still",
          "Yet",
          "Last",
          "Now",
          "Then",
          "To",
          "By",
          "Under");

  private static final Pattern ACRONYM = Pattern.compile("(?:[A-Z]\\.){2,}");
  private static final Pattern INITIAL = Pattern.compile("[A-Z]\\.");

  /** A party and a state, as in "Mills (D-Me.)". */
  private static final Pattern PARTY = Pattern.compile("\\([A-Z]{1,3}-[A-Z][A-Za-z.]*\\.\\)");

  private static final Pattern CLOCK = Pattern.compile("[ap]\\.m\\.", Pattern.CASE_INSENSITIVE);
  private static final Pattern TIME_WORD =
      Pattern.compile(
          "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July"
              + "|August|September|October|November|December|[A-Z]{2,4}|Eastern|Central|Pacific"
              + "|local");
  private static final Pattern SPEAKER =
      Pattern.compile(
          "(?:[A-Z][\\w.'-]* ){1,4}(?:said|says|asked|asks|told|added|wrote|replied|demanded)\\b.*",
          Pattern.DOTALL);

  private SplitRepair() {}

  /** The sentences of a line with wrong splits joined; trimmed, in order. */
  static List<Span> repair(String text, List<Span> found) {
    List<Span> result = new ArrayList<>();
    for (Span next : found) {
      if (result.isEmpty()) {
        result.add(next);
        continue;
      }
      Span before = result.get(result.size() - 1);
      Span moved = withoutLeadingMark(text, before, next);
      if (moved.start() > next.start()) {
        before = new Span(before.start(), next.start() + 1);
        result.set(result.size() - 1, before);
      }
      if (moved.length() == 0) {
        continue;
      }
      if (belongsTogether(before.cut(text), moved.cut(text))) {
        result.set(result.size() - 1, new Span(before.start(), moved.end()));
      } else {
        result.add(moved);
      }
    }
    return result;
  }

  /** Skips a quotation mark that closes the sentence before. */
  private static Span withoutLeadingMark(String text, Span before, Span next) {
    boolean open = before.cut(text).chars().filter(c -> c == '"').count() % 2 == 1;
    boolean mark = text.charAt(next.start()) == '"';
    boolean apart = next.length() == 1 || Character.isWhitespace(text.charAt(next.start() + 1));
    if (!(open && mark && apart)) {
      return next;
    }
    int start = next.start() + 1;
    while (start < next.end() && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    return new Span(start, next.end());
  }

  private static boolean belongsTogether(String before, String after) {
    char first = after.charAt(0);
    String last = before.substring(before.lastIndexOf(' ') + 1);
    if (matches(PARTY, last)) {
      return true;
    }
    if (last.startsWith("(") || last.startsWith("\"") || last.startsWith("'")) {
      last = last.substring(1);
    }
    boolean endsQuotation = before.endsWith("?\"") || before.endsWith("!\"");
    if (endsQuotation && (Character.isLowerCase(first) || SPEAKER.matcher(after).matches())) {
      return true;
    }
    if (before.endsWith(",") && Character.isLowerCase(first)) {
      return true;
    }
    if (!before.endsWith(".")) {
      return false;
    }
    String word = after.split("[\\s,;:.]", 2)[0];
    return Character.isLowerCase(first)
        || BEFORE_A_NAME.contains(last)
        || (BEFORE_A_NUMBER.contains(last) && Character.isDigit(first))
        || (INITIAL.matcher(last).matches() && Character.isUpperCase(first))
        || (ACRONYM.matcher(last).matches() && !STARTERS.contains(word) && first != '"')
        || (CLOCK.matcher(last).matches() && matches(TIME_WORD, word));
  }

  private static boolean matches(Pattern pattern, String word) {
    Matcher matcher = pattern.matcher(word);
    return matcher.matches();
  }
}
