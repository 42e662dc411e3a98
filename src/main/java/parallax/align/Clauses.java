package parallax.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import parallax.model.Phrase;
import parallax.model.Sentence;
import parallax.model.Token;

/**
 * Splits a sentence that tells two things: at a semicolon, and at a comma with a conjunction behind
 * which a subject and a finite verb stand. Each part keeps a finite verb of its own; a sentence
 * that tells one thing has no parts.
 */
final class Clauses {
  private static final Set<String> JOINS =
      Set.of("and", "but", "while", "whereas", "although", "though", "so", "yet", "adding");
  private static final Set<String> BORDERS = Set.of(",", ";", ":", "-", "--");
  private static final int FEWEST_WORDS = 5;
  private static final int LONGEST_SUBJECT = 7;

  private Clauses() {}

  /** The parts as sentences, in order, or nothing where there are not two. */
  static List<Sentence> of(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    List<Sentence> parts = new ArrayList<>();
    int first = 0;
    for (int i = 1; i < tokens.size(); i++) {
      if (isBorder(tokens, i) && isClause(tokens, first, i) && isClause(tokens, i, tokens.size())) {
        parts.add(part(sentence, first, i));
        first = i;
      }
    }
    if (parts.isEmpty()) {
      return List.of();
    }
    parts.add(part(sentence, first, tokens.size()));
    return parts;
  }

  /** True where a new clause starts at the token. */
  private static boolean isBorder(List<Token> tokens, int at) {
    String before = tokens.get(at - 1).text();
    if (before.equals(";")) {
      return true;
    }
    String word = tokens.get(at).text().toLowerCase(Locale.ROOT);
    return before.equals(",")
        && JOINS.contains(word)
        && (word.equals("adding") || startsClause(tokens, at + 1));
  }

  /** True where a subject and its finite verb follow, with nothing but its own words between. */
  private static boolean startsClause(List<Token> tokens, int from) {
    for (int i = from; i < tokens.size() && i <= from + LONGEST_SUBJECT; i++) {
      String tag = tokens.get(i).tag();
      if (isFinite(tag)) {
        return i > from;
      }
      if (tag.equals(",") || tag.equals("VBG") || tag.equals("VBN") || tag.equals("TO")) {
        return false;
      }
    }
    return false;
  }

  private static boolean isClause(List<Token> tokens, int first, int end) {
    List<Token> part = tokens.subList(first, end);
    return part.stream().filter(Token::isWord).count() >= FEWEST_WORDS
        && part.stream().anyMatch(token -> isFinite(token.tag()));
  }

  private static boolean isFinite(String tag) {
    return tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD");
  }

  /** True for a mark that stands between clauses. */
  static boolean isBorder(Token token) {
    return BORDERS.contains(token.text());
  }

  private static boolean isJoint(Token token, boolean inside) {
    String word = token.text().toLowerCase(Locale.ROOT);
    return BORDERS.contains(word) || (inside && JOINS.contains(word));
  }

  private static Sentence part(Sentence sentence, int from, int to) {
    int first = from;
    int end = to;
    while (end > first + 1 && BORDERS.contains(sentence.tokens().get(end - 1).text())) {
      end--;
    }
    while (first < end - 1 && isJoint(sentence.tokens().get(first), from > 0)) {
      first++;
    }
    return cut(sentence, first, end);
  }

  /** Some tokens of a sentence in a row, as a sentence of their own. */
  static Sentence cut(Sentence sentence, int first, int end) {
    List<Phrase> phrases = new ArrayList<>();
    for (Phrase phrase : sentence.nounPhrases()) {
      if (phrase.first() >= first && phrase.end() <= end) {
        phrases.add(
            new Phrase(
                phrase.first() - first,
                phrase.end() - first,
                phrase.head() - first,
                phrase.kind()));
      }
    }
    return new Sentence(
        sentence.span(first, end),
        sentence.block(),
        sentence.tokens().subList(first, end),
        phrases);
  }
}
