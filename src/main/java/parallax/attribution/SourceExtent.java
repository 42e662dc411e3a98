package parallax.attribution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import parallax.model.Phrase;
import parallax.model.Sentence;
import parallax.model.Token;

/**
 * How far a source reaches: appositives, relative clauses and brackets belong to it ("Ina Velt, the
 * harbour master, said"; "said Oda Marsh, who runs the pier"). A comma that closes an insertion
 * before the verb belongs to it too (PolNeAR's convention).
 */
final class SourceExtent {
  private static final int LONGEST = 45;
  private static final Set<String> RESUMES =
      Set.of("adding", "saying", "referring", "noting", "citing", "in", "on", "at", "during");

  private SourceExtent() {}

  /** The source before a verb whose insertion ends in a comma at {@code comma}. */
  static Optional<NounRange> overInsertions(Sentence sentence, int comma) {
    List<Token> tokens = sentence.tokens();
    Optional<NounRange> best = Optional.empty();
    int segmentEnd = comma;
    int last = comma + 1;
    int cut = comma + 1;
    for (int i = comma - 1; i > 0 && comma - i < LONGEST; i--) {
      if (tokens.get(i).text().matches("\"|``|''|;|:|--")) {
        break;
      }
      if (!tokens.get(i).text().equals(",")) {
        continue;
      }
      if (!isInsertion(tokens, i + 1, segmentEnd)) {
        break;
      }
      // "Velt, citing a report, said": what she does meanwhile is not a part of her name.
      cut = tells(tokens.get(i + 1)) ? cut : i;
      Optional<NounRange> before = NounRange.endingAt(sentence, i);
      if (before.isPresent() && !isTail(sentence, before.get())) {
        best = before;
        last = cut;
        if (before.get().head().kind() != Phrase.Kind.NOUN || i - before.get().first() > 4) {
          break;
        }
      }
      segmentEnd = i;
    }
    int end = last;
    return best.map(range -> new NounRange(range.first(), end, range.head()));
  }

  /** "who, according to the office, said": the pronoun before what stands in commas; else -1. */
  static int pronounBefore(List<Token> tokens, int comma) {
    for (int i = comma - 1; i > 0 && comma - i < 12; i--) {
      if (tokens.get(i).text().equals(",")) {
        return tokens.get(i - 1).tag().matches("WP|WDT") ? i - 1 : -1;
      }
    }
    return -1;
  }

  /** "Lawmakers who favour a pier say": the phrase before the verb may end a relative clause. */
  static NounRange withRelative(Scene scene, int index, NounRange last) {
    Sentence sentence = scene.sentence(index);
    List<Token> tokens = sentence.tokens();
    boolean verb = false;
    for (int i = last.first() - 1; i > 0 && last.first() - i < 12; i--) {
      Token token = tokens.get(i);
      if (token.text().matches("[,;:()]|--|\"|''|``") || Cues.lower(token).matches("that|if")) {
        return last;
      }
      if (token.tag().equals("WP")) {
        return verb
            ? NounRange.endingAt(sentence, i)
                .map(range -> new NounRange(range.first(), last.end(), range.head()))
                .orElse(last)
            : last;
      }
      if (token.tag().matches("VB[DZP]|MD")) {
        // "who declined to give a name": an infinitive has no subject of its own.
        boolean infinitive = tokens.get(i + 1).tag().equals("TO");
        if (verb || (scene.givesClause(index, i) && !infinitive)) {
          return last;
        }
        verb = true;
      }
    }
    return last;
  }

  private static boolean tells(Token first) {
    return !first.tag().matches("VBG|RB|TO|IN") || Cues.lower(first).matches("of|from");
  }

  /** An age, a place or a rank in commas is a part of an insertion, never the head. */
  private static boolean isTail(Sentence sentence, NounRange range) {
    List<Token> tokens = sentence.tokens();
    boolean afterComma = range.first() > 0 && tokens.get(range.first() - 1).text().equals(",");
    boolean afterLink =
        range.first() > 0 && tokens.get(range.first() - 1).tag().matches("IN|TO|VB.?|CC");
    boolean shortName =
        range.head().kind() == Phrase.Kind.NAME && range.end() - range.first() == 1 && afterComma;
    String first = Cues.lower(tokens.get(range.first()));
    boolean apposed = afterComma && first.matches("a|an|the|former|one|[0-9]+");
    return afterLink || shortName || apposed;
  }

  /** Words between two commas that say more about the phrase before them. */
  private static boolean isInsertion(List<Token> tokens, int from, int to) {
    if (from >= to) {
      return false;
    }
    Token first = tokens.get(from);
    boolean relative = first.tag().matches("W.*|IN|VB[GN]");
    boolean finite = tokens.subList(from, to).stream().anyMatch(Cues::isFinite);
    boolean inner =
        tokens.subList(from, to).stream().anyMatch(token -> token.tag().matches("WP|WDT"));
    boolean joined = first.tag().equals("CC");
    return !joined && (relative || inner || !finite);
  }

  /** One past a source that starts before {@code end}, with what trails after commas. */
  static int trailing(Sentence sentence, NounRange range) {
    List<Token> tokens = sentence.tokens();
    int end = overBracket(tokens, range.end());
    if (end < tokens.size() && tokens.get(end).tag().matches("WP|WDT")) {
      return clauseEnd(tokens, end);
    }
    while (end + 1 < tokens.size() && tokens.get(end).text().equals(",")) {
      Token next = tokens.get(end + 1);
      boolean about =
          next.tag().matches("DT|CD|WP|WDT|WP\\$|PRP\\$|NNP|JJ|NN|NNS|VBN")
              || Cues.lower(next).matches("of|from|then");
      if (!about || RESUMES.contains(Cues.lower(next))) {
        return end;
      }
      int stop = clauseEnd(tokens, end + 1);
      if (startsClause(tokens, end + 1, stop)) {
        return end;
      }
      end = stop;
    }
    return end;
  }

  /** A finite verb without a relative pronoun before it: a new clause, no apposition. */
  private static boolean startsClause(List<Token> tokens, int from, int to) {
    for (int i = from; i < to; i++) {
      if (tokens.get(i).tag().matches("W.*")) {
        return false;
      }
      if (Cues.isFinite(tokens.get(i))) {
        return true;
      }
    }
    return false;
  }

  private static int clauseEnd(List<Token> tokens, int from) {
    int at = from;
    while (at < tokens.size() && !tokens.get(at).text().matches("[,;:.!?]|--|\"|''|``")) {
      at++;
    }
    return at;
  }

  private static int overBracket(List<Token> tokens, int from) {
    if (from >= tokens.size() || !tokens.get(from).text().startsWith("(")) {
      return from;
    }
    for (int i = from; i < Math.min(tokens.size(), from + 10); i++) {
      if (tokens.get(i).text().endsWith(")")) {
        return i + 1;
      }
    }
    return from;
  }
}
