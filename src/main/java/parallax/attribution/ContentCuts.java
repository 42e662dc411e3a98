package parallax.attribution;

import java.util.List;
import java.util.Set;
import parallax.model.Token;

/**
 * Places inside a sentence where what somebody said ends and the outlet goes on: each row of the
 * list is one such place. A clause ("that the pier is shut") reaches further than a phrase
 * ("praised the plan"), so some rows hold for phrases alone.
 */
final class ContentCuts {
  /** What the content is up to the place: a phrase, an infinitive, or a clause with its verb. */
  enum Kind {
    PHRASE,
    INFINITIVE,
    CLAUSE
  }

  private static final Set<String> VENUES =
      Set.of(
          "interview",
          "interviews",
          "statement",
          "speech",
          "tweet",
          "tweets",
          "rally",
          "rallies",
          "debate",
          "conference",
          "event",
          "letter",
          "email",
          "address",
          "memo",
          "post",
          "hearing",
          "briefing",
          "column",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "twitter",
          "facebook",
          "television");

  private ContentCuts() {}

  /** True where the content of this kind ends before the token at {@code i}. */
  static boolean at(List<Token> tokens, int i, Kind kind) {
    String word = Cues.lower(tokens.get(i));
    if (word.equals(";")) {
      return true;
    }
    if (i + 1 >= tokens.size()) {
      return false;
    }
    if (word.equals(",")) {
      return afterComma(tokens, i + 1, kind);
    }
    if (Set.of("--", "-", "\u2014", "\u2013").contains(word)) {
      return tokens.get(i + 1).tag().matches("DT|PRP|VB[GDZ]|CC");
    }
    return kind == Kind.PHRASE ? afterPhrase(tokens, i) : kind == Kind.INFINITIVE && turns(word);
  }

  private static boolean afterComma(List<Token> tokens, int next, Kind kind) {
    String word = Cues.lower(tokens.get(next));
    String tag = tokens.get(next).tag();
    String second = next + 1 < tokens.size() ? tokens.get(next + 1).tag() : "";
    boolean joined = Set.of("but", "and", "yet", "so").contains(word);
    if (kind == Kind.CLAUSE) {
      // "did not fall, but was pushed": no source, the clause goes on.
      boolean goesOn = word.equals("but") && next + 1 < tokens.size() && isBe(tokens.get(next + 1));
      boolean aside =
          word.equals("although")
              || (word.matches("an?|the")
                  && next + 2 < tokens.size()
                  && second.startsWith("NN")
                  && tokens.get(next + 2).tag().matches("WDT|WP|IN")
                  && Cues.lower(tokens.get(next + 2)).matches("that|which|who"));
      return aside
          || (joined && !goesOn && second.matches("PRP|VB[DZP]|MD|VBG"))
          || Set.of("compared", "according", "adding", "saying", "calling", "arguing", "noting")
              .contains(word);
    }
    boolean newClause = joined && (word.equals("but") || second.matches("PRP|VB.|MD|RB|DT"));
    boolean aside = tag.matches("VBG|PRP|WDT|WP|WRB") || word.matches("while|though|although|even");
    return newClause || aside || (kind == Kind.INFINITIVE && tag.matches("DT|VBD|RB"));
  }

  private static boolean isBe(Token token) {
    return Cues.lower(token).matches("was|were|is|are|would|could|might|may|should");
  }

  /** "praised the plan during a visit", "praised the plan and left". */
  private static boolean afterPhrase(List<Token> tokens, int i) {
    String word = Cues.lower(tokens.get(i));
    String next = tokens.get(i + 1).tag();
    boolean secondVerb =
        (word.equals("and") || word.equals("but")) && next.matches("VB[DZ]|MD|PRP");
    return secondVerb
        || turns(word)
        || (Set.of("in", "on", "at").contains(word) && isVenue(tokens, i + 1));
  }

  private static boolean turns(String word) {
    return Set.of("while", "during", "despite", "after", "when", "because", "although", "amid")
        .contains(word);
  }

  /** "in an interview with the Herald", "on Monday", "at a rally". */
  private static boolean isVenue(List<Token> tokens, int from) {
    for (int i = from; i < Math.min(tokens.size(), from + 6); i++) {
      if (VENUES.contains(Cues.lower(tokens.get(i)))) {
        return true;
      }
      if (!tokens.get(i).tag().matches("DT|JJ.*|NN.*|CD|PRP\\$|POS")) {
        return false;
      }
    }
    return false;
  }
}
