package parallax.nlp;

import java.util.ArrayList;
import java.util.List;
import parallax.model.Phrase;
import parallax.model.Token;

/**
 * Noun phrases by patterns over Penn tags: an optional determiner, modifiers, and the last noun as
 * head. A phrase with "of" is two phrases; whoever needs the whole joins them.
 */
final class NounPhrases {
  private NounPhrases() {}

  static List<Phrase> of(List<Token> tokens) {
    List<Phrase> phrases = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      String tag = tokens.get(at).tag();
      if (!tokens.get(at).isWord() && isNoun(tag)) {
        at++;
        continue;
      }
      if (tag.equals("PRP")) {
        phrases.add(new Phrase(at, at + 1, at, Phrase.Kind.PRONOUN));
        at++;
        continue;
      }
      int end = isDeterminer(tag) ? at + 1 : at;
      while (end < tokens.size() && continues(tokens, end)) {
        end++;
      }
      int head = lastNoun(tokens, at, end);
      if (head >= 0) {
        boolean name = tokens.get(head).tag().startsWith("NNP");
        phrases.add(new Phrase(at, head + 1, head, name ? Phrase.Kind.NAME : Phrase.Kind.NOUN));
        at = head + 1;
      } else {
        at = Math.max(end, at + 1);
      }
    }
    return phrases;
  }

  private static boolean isDeterminer(String tag) {
    return tag.equals("DT") || tag.equals("PRP$") || tag.equals("PDT");
  }

  private static boolean continues(List<Token> tokens, int at) {
    String tag = tokens.get(at).tag();
    boolean nounSoFar = at > 0 && isNoun(tokens.get(at - 1).tag());
    return isNoun(tag)
        || tag.startsWith("JJ")
        || tag.equals("CD")
        || tag.equals("POS")
        || tag.equals("$")
        || (tag.equals("DT") && at > 0 && tokens.get(at - 1).tag().equals("PDT"))
        || ((tag.equals("VBN") || tag.equals("VBG")) && !nounSoFar && nounFollows(tokens, at))
        || (tag.equals("RB")
            && !nounSoFar
            && at + 1 < tokens.size()
            && tokens.get(at + 1).tag().startsWith("JJ"));
  }

  /** A participle is a modifier only right before a noun or adjective and after a determiner. */
  private static boolean nounFollows(List<Token> tokens, int at) {
    boolean determined =
        at > 0
            && (isDeterminer(tokens.get(at - 1).tag())
                || tokens.get(at - 1).tag().startsWith("JJ")
                || tokens.get(at - 1).tag().equals("POS"));
    return determined
        && at + 1 < tokens.size()
        && (isNoun(tokens.get(at + 1).tag()) || tokens.get(at + 1).tag().startsWith("JJ"));
  }

  /** A bullet or stray mark that the tagger takes for a noun is none. */
  private static boolean isNoun(Token token) {
    return isNoun(token.tag()) && token.isWord();
  }

  private static int lastNoun(List<Token> tokens, int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      if (isNoun(tokens.get(i))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isNoun(String tag) {
    return tag.startsWith("NN");
  }
}
