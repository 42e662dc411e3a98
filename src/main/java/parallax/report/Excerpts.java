package parallax.report;

import java.util.BitSet;
import java.util.List;
import parallax.model.Document;
import parallax.model.Sentence;
import parallax.model.Span;
import parallax.model.Token;

/**
 * Which words of one text a report may show: at most 30 % of them over page, twins and data, since
 * articles belong to their publishers. Spans are granted whole and in the order in which they are
 * wished for, so the choice is the same on every run; words granted once are free for every later
 * span that needs them.
 */
public final class Excerpts {
  private static final double SHARE = 0.30;

  private final BitSet shown;
  private final int length;

  private Excerpts(BitSet shown, int length) {
    this.shown = shown;
    this.length = length;
  }

  /**
   * Grants spans in order of their importance until the share is used up; a span that no longer
   * fits is left out and a shorter one after it may still fit.
   *
   * @param document the text
   * @param wished spans by importance
   * @param fullText true lifts the limit
   */
  public static Excerpts of(Document document, List<Span> wished, boolean fullText) {
    int length = document.article().text().length();
    BitSet shown = new BitSet(length);
    if (fullText) {
      shown.set(0, length);
      return new Excerpts(shown, length);
    }
    int[] wordStarts =
        document.sentences().stream()
            .map(Sentence::tokens)
            .flatMap(List::stream)
            .filter(Token::isWord)
            .mapToInt(token -> token.span().start())
            .toArray();
    int left = (int) (wordStarts.length * SHARE);
    for (Span span : wished) {
      int cost = 0;
      for (int at = first(wordStarts, span.start());
          at < wordStarts.length && wordStarts[at] < span.end();
          at++) {
        cost += shown.get(wordStarts[at]) ? 0 : 1;
      }
      if (cost <= left) {
        left -= cost;
        shown.set(span.start(), span.end());
      }
    }
    return new Excerpts(shown, length);
  }

  private static int first(int[] sorted, int from) {
    int at = java.util.Arrays.binarySearch(sorted, from);
    return at >= 0 ? at : -at - 1;
  }

  /** True where every unit of the span may be shown. */
  public boolean shows(Span span) {
    return span.end() <= length && shown.nextClearBit(span.start()) >= span.end();
  }
}
