package parallax.attribution;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import parallax.lexicon.LexiconEntry;
import parallax.lexicon.LexiconMatch;
import parallax.model.Sentence;
import parallax.model.Token;

/**
 * Verbs that no list names but whose place makes them speech: right behind a quotation that ends in
 * a comma, with a subject of their own ("…," Velt thundered; "…," fumed the mayor).
 */
final class OpenVerbs {
  private OpenVerbs() {}

  /** The verb of the speaker who stands at {@code behind}, the first token after the marks. */
  static Optional<LexiconMatch> speaking(Sentence sentence, int behind) {
    List<Token> tokens = sentence.tokens();
    if (behind >= tokens.size()) {
      return Optional.empty();
    }
    if (isVerb(tokens.get(behind))) {
      boolean subject = NounRange.startingAt(sentence, behind + 1).isPresent();
      return subject ? Optional.of(match(tokens, behind)) : Optional.empty();
    }
    int at = NounRange.startingAt(sentence, behind).map(NounRange::end).orElse(tokens.size());
    while (at < tokens.size() && tokens.get(at).tag().equals("RB")) {
      at++;
    }
    boolean verb = at < tokens.size() && isVerb(tokens.get(at));
    return verb ? Optional.of(match(tokens, at)) : Optional.empty();
  }

  private static boolean isVerb(Token token) {
    return token.tag().matches("VB[DZ]") && token.text().matches("\\p{L}+");
  }

  private static LexiconMatch match(List<Token> tokens, int at) {
    LexiconEntry entry =
        new LexiconEntry(
            Cues.lower(tokens.get(at)),
            "neutral",
            "",
            "its place behind a quotation",
            Map.of("act", "speech", "kind", "verb", "frame", ""));
    return new LexiconMatch(entry, at, at + 1);
  }
}
