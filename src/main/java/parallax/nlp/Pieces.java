package parallax.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import opennlp.tools.util.Span;

/** What the tokenizer leaves together and the tagger wants apart. */
final class Pieces {
  /** What an apostrophe before letters shortens: 'em, 'til, rock 'n' roll. */
  private static final Set<String> SHORTENED =
      Set.of(
          "em", "til", "till", "tis", "twas", "cause", "n", "s", "t", "d", "m", "ll", "re", "ve");

  private Pieces() {}

  /** The pieces with a mark that opens a quotation and a sentence's last stop set apart. */
  static List<Span> apart(String text, List<Span> pieces) {
    List<Span> apart = new ArrayList<>(pieces.size() + 2);
    for (Span piece : pieces) {
      if (isStopOfTitle(text, apart, piece)) {
        Span title = apart.remove(apart.size() - 1);
        apart.add(new Span(title.getStart(), piece.getEnd()));
      } else if (opensQuotation(text, piece)) {
        apart.add(new Span(piece.getStart(), piece.getStart() + 1));
        apart.add(new Span(piece.getStart() + 1, piece.getEnd()));
      } else {
        apart.add(piece);
      }
    }
    if (!apart.isEmpty()) {
      Span last = apart.get(apart.size() - 1);
      // "told the OPA.": the tokenizer leaves a sentence's stop on a short name in capitals.
      if (last.getCoveredText(text).toString().matches("[A-Z]{2,6}\\.")) {
        apart.set(apart.size() - 1, new Span(last.getStart(), last.getEnd() - 1));
        apart.add(new Span(last.getEnd() - 1, last.getEnd()));
      }
    }
    return apart;
  }

  /** "Capt | . | Joss": the stop of a title, not of a sentence. */
  private static boolean isStopOfTitle(String text, List<Span> before, Span piece) {
    if (before.isEmpty() || !text.startsWith(".", piece.getStart()) || piece.length() > 1) {
      return false;
    }
    Span last = before.get(before.size() - 1);
    return last.getEnd() == piece.getStart()
        && piece.getEnd() < text.length()
        && SplitRepair.BEFORE_A_NAME.contains(text.substring(last.getStart(), piece.getEnd()));
  }

  /** "'not to close": a mark in front of a word, with a mark to close it further on. */
  private static boolean opensQuotation(String text, Span piece) {
    int at = piece.getStart();
    char mark = text.charAt(at);
    boolean word = piece.length() > 1 && Character.isLetter(text.charAt(at + 1));
    boolean clear = at == 0 || " (\"[-".indexOf(text.charAt(at - 1)) >= 0;
    if (!word || !clear || (mark != '\'' && mark != '"')) {
      return false;
    }
    String rest = text.substring(at + 1, piece.getEnd()).toLowerCase(Locale.ROOT);
    return mark == '"' || (!SHORTENED.contains(rest) && closes(text, piece.getStart() + 1));
  }

  private static boolean closes(String text, int from) {
    for (int i = text.indexOf('\'', from); i > 0; i = text.indexOf('\'', i + 1)) {
      boolean wordBefore = !Character.isWhitespace(text.charAt(i - 1));
      boolean clearAfter = i + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(i + 1));
      if (wordBefore && clearAfter) {
        return true;
      }
    }
    return false;
  }
}
