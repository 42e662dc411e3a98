package parallax.lexicon;

import java.util.Locale;
import java.util.Set;
import parallax.model.Token;

/** Which words of a sentence carry what it says, and the key under which their forms meet. */
public final class WordKeys {
  private static final Set<String> EMPTY =
      Set.of(
          "be",
          "is",
          "are",
          "was",
          "were",
          "been",
          "being",
          "'s",
          "'re",
          "'ve",
          "'m",
          "have",
          "has",
          "had",
          "having",
          "do",
          "does",
          "did",
          "done",
          "say",
          "says",
          "said",
          "saying",
          "tell",
          "told",
          "according",
          "mr",
          "mrs",
          "ms");
  private static final Set<String> NEGATIONS =
      Set.of("not", "n't", "no", "never", "nor", "without", "neither", "none", "cannot");
  private static final int SHORTEST = 3;

  private WordKeys() {}

  /** True for a word that turns a sentence round. */
  public static boolean isNegation(Token token) {
    return NEGATIONS.contains(token.text().toLowerCase(Locale.ROOT));
  }

  /** True for a part of a name. */
  public static boolean isName(Token token) {
    return token.tag().startsWith("NNP") && token.isWord();
  }

  /** True for a number, in figures or words. */
  public static boolean isNumber(Token token) {
    return token.tag().equals("CD") && token.isWord();
  }

  /** True for nouns, verbs, adjectives and numbers that not every story has. */
  public static boolean hasContent(Token token) {
    String tag = token.tag();
    boolean open =
        tag.startsWith("NN") || tag.startsWith("VB") || tag.startsWith("JJ") || tag.equals("CD");
    return open && token.isWord() && !EMPTY.contains(token.text().toLowerCase(Locale.ROOT));
  }

  /** Small letters, marks and possessive off, a crude stem. */
  public static String key(String word) {
    int start = 0;
    int end = word.length();
    while (start < end && !isCore(word, start) && word.charAt(start) != '$') {
      start++;
    }
    while (end > start && !isCore(word, end - 1)) {
      end--;
    }
    String key = word.substring(start, end).toLowerCase(Locale.ROOT);
    key = key.replace('’', '\'').replace(".", "");
    key = cut(key, "'s", 2);
    key = key.endsWith("ies") && key.length() > SHORTEST + 1 ? cut(key, "ies", 2) + "y" : key;
    if (key.endsWith("s") && !key.endsWith("ss") && !key.endsWith("us") && !key.endsWith("is")) {
      key = cut(key, "s", SHORTEST);
    }
    key = cut(key, "ation", SHORTEST + 1);
    key = cut(key, "ion", SHORTEST + 1);
    key = cut(key, "ing", SHORTEST + 1);
    key = cut(key, "ed", SHORTEST + 1);
    return cut(key, "e", SHORTEST + 1);
  }

  private static boolean isCore(String word, int at) {
    char c = word.charAt(at);
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
  }

  private static String cut(String word, String ending, int least) {
    return word.endsWith(ending) && word.length() - ending.length() >= least
        ? word.substring(0, word.length() - ending.length())
        : word;
  }
}
