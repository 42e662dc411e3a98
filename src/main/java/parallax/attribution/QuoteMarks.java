package parallax.attribution;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import parallax.model.Span;

/**
 * Pairs quotation marks inside one block: curly, straight and single ones against apostrophes. A
 * mark without a partner is passed over, so an odd number spoils its own block only. A paragraph
 * that opens a quotation and leaves it open, as journalists do when the next paragraph opens it
 * again, is quoted to its end.
 */
final class QuoteMarks {
  private QuoteMarks() {}

  /** Spans with their marks, outermost only, in order. */
  static List<Span> pair(String text, Span block, boolean nextReopens) {
    List<Span> pairs = new ArrayList<>();
    int[] curly = curlyPairs(text, block);
    // A mark that finds no partner to the end of the block leaves none for the next of its kind.
    Set<Character> alone = new HashSet<>();
    int at = block.start();
    while (at < block.end()) {
      char c = text.charAt(at);
      if (!opens(text, block, at)) {
        at++;
        continue;
      }
      int close;
      if (doubled(text, block, at)) {
        close = doubledEnd(text, block, at);
      } else if (c == '\u201c') {
        close = curly[at - block.start()];
      } else {
        close = alone.contains(c) ? -1 : closing(text, block, at, c);
        if (close < 0) {
          alone.add(c);
        }
      }
      if (close >= 0) {
        pairs.add(new Span(at, close + 1));
        at = close + 1;
      } else {
        boolean goesOn = nextReopens && c != '\'' && c != '\u2018';
        if (goesOn) {
          pairs.add(new Span(at, block.end()));
          return pairs;
        }
        at++;
      }
    }
    return pairs;
  }

  /** True where a mark at this place can open a quotation. */
  static boolean opens(String text, Span block, int at) {
    char c = text.charAt(at);
    boolean clearBefore =
        at == block.start()
            || Character.isWhitespace(text.charAt(at - 1))
            || "([{-\u2014\u2013/\u201c\"".indexOf(text.charAt(at - 1)) >= 0;
    int behind = doubled(text, block, at) ? at + 2 : at + 1;
    boolean wordAfter = behind < block.end() && !Character.isWhitespace(text.charAt(behind));
    return switch (c) {
      case '\u201c' -> wordAfter;
      case '"' -> clearBefore && wordAfter;
      case '\u2018', '\'' -> clearBefore && wordAfter && !isElision(text, block, at);
      default -> false;
    };
  }

  /** Two single marks in place of a double one, as some wires write it. */
  private static boolean doubled(String text, Span block, int at) {
    return at + 2 < block.end() && text.startsWith("''", at);
  }

  private static int doubledEnd(String text, Span block, int open) {
    int close = text.indexOf("''", open + 2);
    return close >= 0 && close + 2 <= block.end() ? close + 1 : -1;
  }

  /** '90s, 'em, 'til: an apostrophe that stands for left-out letters. */
  private static boolean isElision(String text, Span block, int at) {
    int end = Math.min(block.end(), at + 5);
    String after = text.substring(at + 1, end);
    return Character.isDigit(after.charAt(0)) || after.matches("(?i)(em|til|tis|twas|cause)\\b.*");
  }

  /** Where each curly mark that opens is closed, counted from the block's start; -1 where never. */
  private static int[] curlyPairs(String text, Span block) {
    int first = text.indexOf('\u201c', block.start());
    int[] partners = new int[first < 0 || first >= block.end() ? 0 : block.length()];
    Arrays.fill(partners, -1);
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = block.start(); i < block.start() + partners.length; i++) {
      if (text.charAt(i) == '\u201c') {
        open.push(i);
      } else if (text.charAt(i) == '\u201d' && !open.isEmpty()) {
        partners[open.pop() - block.start()] = i;
      }
    }
    return partners;
  }

  private static int closing(String text, Span block, int open, char mark) {
    for (int i = open + 1; i < block.end(); i++) {
      char c = text.charAt(i);
      boolean same = mark == '"' ? c == '"' : c == '\'' || c == '\u2019';
      if (same && closes(text, block, i) && (mark == '"' || !isPossessive(text, block, open, i))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean closes(String text, Span block, int at) {
    boolean wordBefore = !Character.isWhitespace(text.charAt(at - 1));
    boolean clearAfter = at + 1 >= block.end() || !Character.isLetterOrDigit(text.charAt(at + 1));
    return wordBefore && clearAfter;
  }

  /** "the lawmakers' call": a plural's apostrophe, unless no other mark could close. */
  private static boolean isPossessive(String text, Span block, int open, int at) {
    boolean plural = Character.toLowerCase(text.charAt(at - 1)) == 's';
    boolean wordFollows =
        at + 2 < block.end()
            && text.charAt(at + 1) == ' '
            && Character.isLowerCase(text.charAt(at + 2));
    if (!plural || !wordFollows) {
      return false;
    }
    for (int i = at + 1; i < block.end(); i++) {
      char c = text.charAt(i);
      if (opens(text, block, i)) {
        return false;
      }
      if ((c == '\'' || c == '\u2019') && closes(text, block, i)) {
        return true;
      }
    }
    return open < 0;
  }
}
