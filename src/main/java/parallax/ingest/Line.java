package parallax.ingest;

import java.util.ArrayList;
import java.util.List;
import parallax.model.Span;

/**
 * One line of a text without the white space around it; a line that was wrapped in the middle of a
 * sentence is joined with its rest.
 *
 * @param span in the text that came in
 * @param text the words
 * @param blankBefore true where an empty line stands before it
 */
record Line(Span span, String text, boolean blankBefore) {

  /** Number of words: runs without white space that have a letter or digit. */
  int words() {
    int words = 0;
    boolean counted = false;
    for (int at = 0; at < text.length(); ) {
      int c = text.codePointAt(at);
      if (Character.isWhitespace(c)) {
        counted = false;
      } else if (!counted && Character.isLetterOrDigit(c)) {
        counted = true;
        words++;
      }
      at += Character.charCount(c);
    }
    return words;
  }

  /** True where the line ends as a sentence does. */
  boolean endsAsSentence() {
    return endsAsSentence(text, new Span(0, text.length()));
  }

  private static boolean endsAsSentence(String text, Span span) {
    int end = span.end();
    while (end > span.start() && "\"'\u201d\u2019)]".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > span.start() && ".!?:;,\u2026".indexOf(text.charAt(end - 1)) >= 0;
  }

  /** Where a line is; its words are cut when it is whole, for many may be joined. */
  private record Place(Span span, boolean blankBefore) {}

  /** The lines of a stretch of a text that are not empty. */
  static List<Line> of(String text, Span stretch) {
    List<Place> places = new ArrayList<>();
    int start = stretch.start();
    boolean blank = false;
    while (start < stretch.end()) {
      int end = start;
      while (end < stretch.end() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
        end++;
      }
      Span trimmed = trimmed(text, start, end);
      if (trimmed.length() == 0) {
        blank |=
            !(end < stretch.end()
                && text.charAt(end) == '\n'
                && start == end
                && end > 0
                && text.charAt(end - 1) == '\r');
      } else {
        add(places, text, trimmed, blank);
        blank = false;
      }
      start = end + 1;
    }
    return places.stream()
        .map(place -> new Line(place.span(), place.span().cut(text), place.blankBefore()))
        .toList();
  }

  private static void add(List<Place> places, String text, Span span, boolean blank) {
    if (!places.isEmpty() && !blank) {
      Place last = places.get(places.size() - 1);
      boolean wrapped =
          !endsAsSentence(text, last.span())
              && last.span().length() > 40
              && Character.isLowerCase(text.codePointAt(span.start()));
      if (wrapped) {
        places.set(places.size() - 1, new Place(last.span().join(span), last.blankBefore()));
        return;
      }
    }
    places.add(new Place(span, blank));
  }

  private static Span trimmed(String text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && isSpace(text.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff';
  }
}
