package parallax.attribution;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import parallax.lexicon.LexiconMatch;
import parallax.model.Sentence;
import parallax.model.Span;
import parallax.model.Token;

/** What follows a cue and is its content: a clause, a quotation, an infinitive or a phrase. */
final class ReportedClause {
  /** "requested anonymity", "asked not to be named", "declined to give her name". */
  private static final Pattern SILENCE =
      Pattern.compile(
          "anonymity\\b|to comment\\b|(not )?to (not )?be (named|identified|quoted)\\b"
              + "|to give (his|her|their) (full |last )?names?\\b"
              + "|that (his|her|their) (names?|identit(y|ies)) (not )?be\\b");

  private ReportedClause() {}

  /** The clause behind the cue, without the sentence's final mark. */
  static Optional<Span> after(Scene scene, int index, LexiconMatch match, int cueEnd) {
    Sentence sentence = scene.sentence(index);
    List<Token> tokens = sentence.tokens();
    int from = cueEnd;
    if (VerbFrames.takesAddressee(match)) {
      from = pastAddressee(sentence, from);
    }
    // "said on Monday that", "said in a statement that": the time and place are the outlet's.
    int that = that(tokens, from, VerbFrames.takesObject(match));
    if (that > from) {
      from = that;
    }
    if (from < tokens.size() && tokens.get(from).text().matches("[,:]|--")) {
      boolean colon = tokens.get(from).text().equals(":");
      if (!colon) {
        return Optional.empty();
      }
      from++;
    }
    if (from >= tokens.size() || !startsContent(tokens, from, match)) {
      return Optional.empty();
    }
    if (isSilence(tokens, from) || isSeen(tokens, from, match)) {
      return Optional.empty();
    }
    int to = ContentEnd.of(scene, index, from, match.first());
    if (VerbFrames.takesObject(match) && isRelative(tokens, match.first())) {
      to = ContentEnd.beforeVerb(tokens, from, to);
    }
    boolean clause =
        isClause(sentence, from, to, VerbFrames.needsClause(match))
            || VerbFrames.takesObject(match)
            || tokens.get(from).tag().equals("TO")
            || (VerbFrames.takesAs(match) && holdsAs(tokens, from, to))
            || isQuote(tokens, from);
    return to - from >= 1 && clause ? Optional.of(sentence.span(from, to)) : Optional.empty();
  }

  /** "who has seen the report said": the report is what was seen, "said" is the main verb. */
  private static boolean isSeen(List<Token> tokens, int from, LexiconMatch match) {
    return VerbFrames.needsClause(match)
        && isRelative(tokens, match.first())
        && !Cues.lower(tokens.get(from)).matches("that|how|what|why|whether");
  }

  /** The one told, where a clause, a quotation or an infinitive follows. */
  private static int pastAddressee(Sentence sentence, int from) {
    List<Token> tokens = sentence.tokens();
    return NounRange.startingAt(sentence, from)
        .map(NounRange::end)
        .filter(
            end ->
                end < tokens.size()
                    && !tokens.get(end).tag().matches("VB[DZP]|MD|RB")
                    && !Cues.lower(tokens.get(end)).equals("and"))
        .orElse(from);
  }

  /** "said on Monday that": where the clause begins; -1 where its word does not come soon. */
  private static int that(List<Token> tokens, int from, boolean takesObject) {
    boolean adjunct = from < tokens.size() && startsAdjunct(tokens.get(from));
    int reach = !adjunct || takesObject ? 1 : 12;
    for (int i = from; i < Math.min(tokens.size(), from + reach); i++) {
      if (Cues.lower(tokens.get(i)).equals("that") && tokens.get(i).tag().equals("IN")) {
        return i;
      }
      if (tokens.get(i).tag().matches("VB.?|MD|TO|[.:]") || tokens.get(i).text().equals("\"")) {
        return -1;
      }
    }
    return -1;
  }

  /** "said on Monday that", "told reporters there that": not "heard complaints that". */
  private static boolean startsAdjunct(Token token) {
    return token.tag().matches("IN|RB|NNP|TO|CC|JJ") || token.text().matches("[,(]|--");
  }

  private static boolean isRelative(List<Token> tokens, int verb) {
    int start = Cues.start(tokens, verb);
    return start > 0 && tokens.get(start - 1).tag().matches("WP|WDT");
  }

  private static boolean startsContent(List<Token> tokens, int from, LexiconMatch match) {
    Token first = tokens.get(from);
    boolean clause =
        first.tag().matches("DT|PRP|PRP\\$|NN.*|JJ.*|CD|EX|W.*|VBG|\\$|RB.*")
            || first.text().matches("[\"'`]+")
            || Cues.lower(first).matches("that|if|whether|as|no");
    boolean infinitive = first.tag().equals("TO") && VerbFrames.takesInfinitive(match);
    boolean object = VerbFrames.takesObject(match) && first.tag().matches("IN|VBN");
    return clause || infinitive || object;
  }

  /** "requested anonymity", "declined to comment": a condition of speaking, not a statement. */
  private static boolean isSilence(List<Token> tokens, int from) {
    List<String> words =
        tokens.subList(from, Math.min(tokens.size(), from + 6)).stream().map(Cues::lower).toList();
    return SILENCE.matcher(String.join(" ", words)).lookingAt();
  }

  private static boolean holdsAs(List<Token> tokens, int from, int to) {
    return tokens.subList(from, to).stream().anyMatch(token -> Cues.lower(token).equals("as"));
  }

  private static boolean isQuote(List<Token> tokens, int at) {
    return tokens.get(at).text().matches("[\"'`]+");
  }

  /** A verb is inside; after "maintain" and the like it must be that of the first phrase. */
  private static boolean isClause(Sentence sentence, int from, int to, boolean strict) {
    List<Token> tokens = sentence.tokens();
    boolean opened = tokens.get(from).tag().matches("IN|W.*|EX") || isQuote(tokens, from);
    if (!strict || opened) {
      return hasVerb(tokens, from, to);
    }
    return NounRange.startingAt(sentence, from)
        .map(NounRange::end)
        .filter(end -> end < to)
        .map(end -> tokens.get(end).tag())
        .filter(tag -> tag.matches("VB[DZP]|MD|RB"))
        .isPresent();
  }

  static boolean hasVerb(List<Token> tokens, int from, int to) {
    return tokens.subList(from, to).stream().anyMatch(t -> t.tag().matches("VB[DZPN]?|MD"));
  }
}
