package parallax.attribution;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import parallax.lexicon.LexiconMatch;
import parallax.model.Attribution.Act;
import parallax.model.Cue;
import parallax.model.CueClass;
import parallax.model.Sentence;
import parallax.model.Token;

/**
 * The words of a cue: the verb with its auxiliaries, negation and adverbs (PolNeAR's convention).
 */
final class Cues {
  private static final Set<String> BE =
      Set.of("is", "are", "was", "were", "be", "been", "being", "'s", "'re");
  private static final Set<String> HAVE = Set.of("has", "have", "had", "having", "'ve", "'s", "'d");

  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

  private static final String LEADS =
      "go(es|ing|ne)?|went|beg[iau]n(s|ning)?|continu(e|es|ed|ing)|start(s|ed|ing)?|try|tries|tried"
          + "|trying|manag(e|es|ed|ing)|have|has|had|used?|c[oa]me|comes|coming|attempt(s|ed|ing)?"
          + "|fail(s|ed|ing)?|tak(e|es|en|ing)|took|rush(ed|es|ing)?|mov(e|es|ed|ing)";

  private Cues() {}

  /** Index of the first token of the verb group that ends with the matched verb. */
  static int start(List<Token> tokens, int verb) {
    int at = verb;
    while (at > 0 && joins(tokens, at - 1, verb)) {
      at--;
    }
    return at > 0 && tokens.get(at - 1).tag().equals("TO") ? overInfinitive(tokens, at - 1) : at;
  }

  /**
   * "went on to say", "has had to deny": the verbs that lead to an infinitive belong to the cue.
   */
  private static int overInfinitive(List<Token> tokens, int to) {
    int lead = to - 1;
    if (lead > 0
        && tokens.get(lead).tag().matches("RP|IN|RB")
        && lower(tokens.get(lead)).equals("on")) {
      lead--;
    }
    boolean leads =
        lead >= 0
            && tokens.get(lead).tag().matches("VB[DZPGN]?")
            && lower(tokens.get(lead)).matches(LEADS);
    return leads ? start(tokens, lead) : to;
  }

  private static boolean joins(List<Token> tokens, int at, int verb) {
    Token token = tokens.get(at);
    String word = lower(token);
    boolean auxiliary =
        token.tag().equals("MD")
            || (HAVE.contains(word) && token.tag().startsWith("VB"))
            || (BE.contains(word) && token.tag().startsWith("VB"))
            || Set.of("do", "does", "did").contains(word);
    boolean adverb = token.tag().equals("RB") && at < verb && !word.equals("so");
    return auxiliary || adverb;
  }

  /** One past the verb, with what PolNeAR counts to it: an adverb, "in a statement", a colon. */
  static int end(List<Token> tokens, LexiconMatch match) {
    int end = match.end();
    boolean adverb =
        end < tokens.size()
            && tokens.get(end).tag().equals("RB")
            && lower(tokens.get(end)).endsWith("ly")
            && (end + 1 == tokens.size() || !tokens.get(end + 1).tag().matches("JJ.*|CD|RB|DT|IN"));
    end = adverb ? end + 1 : end;
    end = isStatement(tokens, end) ? end + 3 : end;
    return end < tokens.size() && tokens.get(end).text().equals(":") ? end + 1 : end;
  }

  private static boolean isStatement(List<Token> tokens, int at) {
    return at + 2 < tokens.size()
        && lower(tokens.get(at)).equals("in")
        && lower(tokens.get(at + 1)).equals("a")
        && lower(tokens.get(at + 2)).equals("statement");
  }

  /** True for a past participle with a form of "be" and no "have been said by": a passive. */
  static boolean isPassive(List<Token> tokens, int verb) {
    if (!tokens.get(verb).tag().equals("VBN") && !tokens.get(verb).tag().equals("VBD")) {
      return false;
    }
    for (int i = start(tokens, verb); i < verb; i++) {
      if (BE.contains(lower(tokens.get(i))) && !lower(tokens.get(i)).equals("'s")) {
        return true;
      }
    }
    return false;
  }

  /** True where a participle has its "have", so that it is a finite verb. */
  static boolean hasHave(List<Token> tokens, int verb) {
    for (int i = start(tokens, verb); i < verb; i++) {
      if (HAVE.contains(lower(tokens.get(i)))) {
        return true;
      }
    }
    return false;
  }

  static Cue cue(Sentence sentence, int first, int end, LexiconMatch match) {
    return new Cue(
        sentence.span(first, end),
        match.entry().term(),
        CueClass.valueOf(match.entry().type().toUpperCase(Locale.ROOT)));
  }

  static Act act(LexiconMatch match) {
    return Act.valueOf(match.entry().more("act").toUpperCase(Locale.ROOT));
  }

  /** Participles that the tagger reads as verbs and that say nothing: "regarding". */
  static boolean isPreposition(Token token) {
    return Set.of("regarding", "considering", "seeing", "granted").contains(lower(token));
  }

  /** True for a verb that agrees with a subject, and for a modal. */
  static boolean isFinite(Token token) {
    // Asked for most tokens: names of tags instead of a pattern.
    return FINITE.contains(token.tag());
  }

  static String lower(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }
}
