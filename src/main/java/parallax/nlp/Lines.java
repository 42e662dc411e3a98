package parallax.nlp;

import java.util.ArrayList;
import java.util.List;
import parallax.model.Span;

/**
 * The lines of a block. The sentence model runs over line breaks, so lines are read apart, unless a
 * sentence plainly goes on: no end mark before the break and a small letter after it, as in text
 * wrapped at a fixed width.
 */
final class Lines {
  private Lines() {}

  static List<Span> of(String text, Span block) {
    List<Span> lines = new ArrayList<>();
    int start = block.start();
    for (int i = block.start(); i < block.end(); i++) {
      if (text.charAt(i) == '\n' && !goesOn(text, start, i, block.end())) {
        add(lines, start, i);
        start = i + 1;
      }
    }
    add(lines, start, block.end());
    return lines;
  }

  private static void add(List<Span> lines, int start, int end) {
    if (end > start) {
      lines.add(new Span(start, end));
    }
  }

  private static boolean goesOn(String text, int start, int lineBreak, int end) {
    int last = lineBreak - 1;
    while (last >= start && Character.isWhitespace(text.charAt(last))) {
      last--;
    }
    int next = lineBreak + 1;
    while (next < end && Character.isWhitespace(text.charAt(next))) {
      if (text.charAt(next) == '\n') {
        return false;
      }
      next++;
    }
    return last >= start
        && next < end
        && ".!?:\"\u201d".indexOf(text.charAt(last)) < 0
        && Character.isLowerCase(text.charAt(next));
  }
}
