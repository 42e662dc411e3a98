package parallax.metric;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import parallax.model.Attribution;
import parallax.model.Mark;
import parallax.model.Observed;
import parallax.model.Sentence;
import parallax.model.Span;
import parallax.model.Token;

/**
 * Words in marks that nobody is said to have said: at most three, no name or title, no word that
 * says they are a name ("called", "so-called").
 */
final class ScareQuotes {
  private static final String OPENING = "\"“‘`";
  private static final String CLOSING = "\"”’'";
  private static final int LONGEST = 3;
  private static final Map<String, String> DETAILS = Map.of("family", "framing", "weight", "0.35");
  private static final Set<String> NAMING =
      Set.of(
          "called",
          "named",
          "titled",
          "entitled",
          "dubbed",
          "nicknamed",
          "termed",
          "word",
          "words",
          "phrase",
          "term",
          "terms",
          "slogan",
          "motto",
          "as",
          "reads",
          "read",
          "meaning",
          "means",
          "film",
          "book",
          "song",
          "album",
          "show",
          "series",
          "movie",
          "novel",
          "magazine");

  private ScareQuotes() {}

  /** Fragments in marks outside every attribution's content; none on a mark that is there. */
  static List<Mark> marks(Observed observed, List<Mark> taken) {
    List<Mark> marks = new ArrayList<>();
    String text = observed.document().article().text();
    for (Sentence sentence : observed.document().sentences()) {
      for (Span span : fragments(sentence, text)) {
        boolean free =
            observed.attributions().stream().noneMatch(a -> covers(a, span))
                && taken.stream().noneMatch(mark -> mark.span().overlaps(span));
        if (free) {
          String term = span.cut(text).toLowerCase(Locale.ROOT);
          marks.add(
              LoadedTerms.mark(
                  span, term, "scare-quote", "in marks without a speaker", observed, DETAILS));
        }
      }
    }
    return marks;
  }

  private static boolean covers(Attribution attribution, Span span) {
    return attribution.content().stream().anyMatch(span::overlaps);
  }

  private static List<Span> fragments(Sentence sentence, String text) {
    List<Span> fragments = new ArrayList<>();
    List<Token> tokens = sentence.tokens();
    int open = -1;
    for (int i = 0; i < tokens.size(); i++) {
      if (open >= 0 && isMark(tokens.get(i), text, CLOSING)) {
        if (isScare(tokens, open, i)) {
          fragments.add(sentence.span(open + 1, i));
        }
        open = -1;
      } else if (isMark(tokens.get(i), text, OPENING)) {
        open = i;
      }
    }
    return fragments;
  }

  private static boolean isMark(Token token, String text, String marks) {
    return !token.isWord()
        && token.span().length() > 0
        && marks.indexOf(text.charAt(token.span().start())) >= 0;
  }

  private static boolean isScare(List<Token> tokens, int open, int close) {
    int words = close - open - 1;
    if (words < 1 || words > LONGEST || open == 0 || isNaming(tokens.get(open - 1))) {
      return false;
    }
    return tokens.subList(open + 1, close).stream()
        .allMatch(token -> token.isWord() && Character.isLowerCase(token.text().codePointAt(0)));
  }

  private static boolean isNaming(Token token) {
    return !token.isWord() || NAMING.contains(token.text().toLowerCase(Locale.ROOT));
  }
}
