package parallax.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import parallax.model.Sentence;
import parallax.model.Token;

/**
 * Where a sentence may be cut so that what is left still is a clause: at commas, semicolons and
 * dashes, and before a word that opens a subordinate or relative clause with a finite verb.
 */
final class Segments {
  /**
   * A stretch of tokens between two borders.
   *
   * @param first index of its first token
   * @param end index behind its last
   * @param opens true where a clause starts here that can stand without the words before it
   * @param subordinate true where it hangs on the words before it
   * @param finite true where it holds a finite verb
   * @param added true where the words before it are whole without it
   */
  record Segment(
      int first, int end, boolean opens, boolean subordinate, boolean finite, boolean added) {}

  private static final Set<String> MARKS = Set.of(",", ";", ":", "-", "--", "–", "—");
  private static final Set<String> QUOTES = Set.of("\"", "'", "''", "”", "’");
  private static final Set<String> STRONG = Set.of(";", ":");
  private static final Set<String> JOINS = Set.of("and", "but", "yet", "so", "or");
  private static final Set<String> RELATIVES =
      Set.of("which", "who", "whose", "whom", "where", "when", "whether");
  private static final Set<String> SUBORDINATORS =
      Set.of(
          "after",
          "although",
          "as",
          "because",
          "before",
          "if",
          "since",
          "though",
          "unless",
          "until",
          "whereas",
          "while");
  private static final Set<String> CONDITIONS = Set.of("if", "unless", "until");
  private static final int LONGEST_SUBJECT = 7;

  private final List<Token> tokens;

  private Segments(List<Token> tokens) {
    this.tokens = tokens;
  }

  static List<Segment> of(Sentence sentence) {
    Segments segments = new Segments(sentence.tokens());
    List<Segment> found = new ArrayList<>();
    int first = 0;
    for (int i = 1; i <= segments.tokens.size(); i++) {
      boolean last = i == segments.tokens.size();
      if (last || segments.isMarked(i) || segments.hangs(i)) {
        found.add(segments.segment(first, i));
        first = i;
      }
    }
    return found;
  }

  private Segment segment(int first, int end) {
    boolean finite = tokens.subList(first, end).stream().anyMatch(one -> isFinite(one.tag()));
    boolean hangs = hangs(first);
    boolean marked = first > 0 && isMarked(first);
    boolean strong = first > 0 && STRONG.contains(low(first - 1));
    boolean joined = first > 0 && JOINS.contains(low(first)) && startsClause(first + 1);
    boolean participle = marked && tokens.get(first).tag().equals("VBG");
    boolean loose = hangs && (marked || SUBORDINATORS.contains(low(first)));
    boolean condition = CONDITIONS.contains(low(first));
    return new Segment(
        first,
        end,
        first == 0 || hangs || strong || joined,
        hangs,
        finite,
        strong || joined || participle || (loose && !condition));
  }

  /** True behind a mark, and behind the quotation mark that closes on it. */
  private boolean isMarked(int at) {
    boolean closes = at > 1 && QUOTES.contains(low(at - 1)) && isTight(at - 1);
    boolean closed = at < tokens.size() && QUOTES.contains(low(at)) && isTight(at);
    return !closed && MARKS.contains(low(closes ? at - 2 : at - 1));
  }

  private boolean isTight(int at) {
    return tokens.get(at - 1).span().end() == tokens.get(at).span().start();
  }

  /** True where a subordinate clause with a finite verb starts at the token. */
  private boolean hangs(int at) {
    String word = low(at);
    if (SUBORDINATORS.contains(word)) {
      // "As well as", "so long as" compare.
      boolean compares = at > 0 && tokens.get(at - 1).tag().matches("RB|JJ");
      return !compares && startsClause(at + 1);
    }
    boolean in = tokens.get(at).tag().equals("IN") && at + 1 < tokens.size();
    if (in && low(at + 1).matches("which|whom")) {
      return at > 0 && hasFinite(at + 2);
    }
    boolean behind = at > 0 && tokens.get(at - 1).tag().equals("IN");
    // "Said that" leads into what is told; "the vote that" adds to it.
    boolean that = word.equals("that") && at > 0 && tokens.get(at - 1).tag().startsWith("NN");
    return (that || RELATIVES.contains(word)) && at > 0 && !behind && hasFinite(at + 1);
  }

  private boolean startsClause(int from) {
    for (int i = from; i < tokens.size() && i <= from + LONGEST_SUBJECT; i++) {
      String tag = tokens.get(i).tag();
      if (isFinite(tag)) {
        return i > from;
      }
      if (MARKS.contains(low(i)) || tag.equals("VBG") || tag.equals("TO")) {
        return false;
      }
    }
    return false;
  }

  private boolean hasFinite(int from) {
    for (int i = from; i < tokens.size() && !MARKS.contains(low(i)); i++) {
      if (isFinite(tokens.get(i).tag())) {
        return true;
      }
    }
    return false;
  }

  private String low(int at) {
    return tokens.get(at).text().toLowerCase(Locale.ROOT);
  }

  static boolean isFinite(String tag) {
    return tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD");
  }
}
