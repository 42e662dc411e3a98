package parallax.metric;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import parallax.model.Mark;
import parallax.model.Sentence;
import parallax.model.Token;

/**
 * Tells doubt about one statement ("the bridge may close") from what is allowed, can happen or
 * holds under a condition in general ("symptoms may include", "tickets may be bought").
 */
final class FirmHedge {
  private static final String CONDITION = "condition";
  private static final Set<String> GENERAL = Set.of("possible", "possibility");
  private static final Set<String> MODALS = Set.of("may", "could");
  private static final Set<String> ADDING = Set.of("also", "not", "only");
  private static final Set<String> PRONOUNS = Set.of("he", "she", "we", "i", "it", "there");
  private static final Set<String> INDEFINITE = Set.of("a", "an", "any", "each", "every", "no");
  private static final int LONGEST_SUBJECT = 5;

  private FirmHedge() {}

  /** True for a hedge of the scheme of Szarvas et al. that makes its sentence uncertain alone. */
  static boolean isFirm(Mark mark, Sentence sentence) {
    String semantic = mark.details().getOrDefault("semantic_class", "");
    if (semantic.isEmpty() || semantic.equals(CONDITION) || GENERAL.contains(mark.term())) {
      return false;
    }
    return !MODALS.contains(mark.term()) || isAboutOneThing(mark, sentence);
  }

  private static boolean isAboutOneThing(Mark mark, Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    int at = 0;
    while (at < tokens.size() - 1 && tokens.get(at).span().start() < mark.span().start()) {
      at++;
    }
    String next = word(tokens, at + 1);
    boolean general =
        ADDING.contains(next) || (next.equals("be") && tag(tokens, at + 2).equals("VBN"));
    return next.equals("have") || (!general && isOneThing(tokens, at - 1));
  }

  /** True where the words up to here end in a name, a pronoun or a noun that is pointed at. */
  private static boolean isOneThing(List<Token> tokens, int end) {
    int head = end;
    while (tag(tokens, head).startsWith("RB")) {
      head--;
    }
    if (head < 0 || tag(tokens, head).startsWith("NNP") || PRONOUNS.contains(word(tokens, head))) {
      return true;
    }
    if (!tag(tokens, head).equals("NN")) {
      return false;
    }
    for (int i = head - 1; i > head - LONGEST_SUBJECT; i--) {
      String tag = tag(tokens, i);
      if (tag.equals("DT") || tag.equals("PRP$") || tag.equals("POS")) {
        return !INDEFINITE.contains(word(tokens, i));
      }
      if (tag.equals("IN") || tag.startsWith("VB") || tag.equals(",")) {
        return false;
      }
    }
    return false;
  }

  private static String word(List<Token> tokens, int at) {
    return at >= 0 && at < tokens.size() ? tokens.get(at).text().toLowerCase(Locale.ROOT) : "";
  }

  private static String tag(List<Token> tokens, int at) {
    return at >= 0 && at < tokens.size() ? tokens.get(at).tag() : "";
  }
}
