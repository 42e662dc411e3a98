package parallax.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import parallax.model.Token;

/** Words as keys of the index: small letters, no possessive, crude stem. */
final class Terms {
  private static final int SHORTEST = 2;
  private static final List<String> NO_CONTENT =
      List.of(
          "be", "is", "are", "was", "were", "been", "being", "'s", "'re", "'ve", "'m", "have",
          "has", "had", "having", "do", "does", "did", "done", "say", "says", "said", "saying",
          "tell", "told", "mr", "mrs", "ms", "get", "got", "make", "made", "go", "went", "come",
          "came", "take", "took");

  private Terms() {}

  /** True where the tag is of a word that names a thing, an act, a quality or a number. */
  static boolean hasContent(Token token) {
    String tag = token.tag();
    boolean open =
        tag.startsWith("NN") || tag.startsWith("VB") || tag.startsWith("JJ") || tag.equals("CD");
    return open && token.isWord() && !isEmpty(token.text());
  }

  /** True for words that every story has. */
  static boolean isEmpty(String word) {
    String key = word.toLowerCase(Locale.ROOT).replace(".", "");
    return key.length() < SHORTEST || NO_CONTENT.contains(key);
  }

  /** True where the tag is of a proper noun. */
  static boolean isName(Token token) {
    return token.tag().startsWith("NNP") && token.isWord();
  }

  /** The key of a word; different forms of one word mostly share it. */
  static String key(String word) {
    String key = bare(word).toLowerCase(Locale.ROOT).replace('’', '\'').replace(".", "");
    key = cut(key, "'s", SHORTEST);
    key = key.endsWith("ies") && key.length() > 4 ? cut(key, "ies", 2) + "y" : key;
    if (key.endsWith("s") && !key.endsWith("ss") && !key.endsWith("us") && !key.endsWith("is")) {
      key = cut(key, "s", 3);
    }
    key = cut(key, "ing", 4);
    key = cut(key, "ed", 4);
    return cut(key, "e", 4);
  }

  /** The word without marks around it. */
  static String bare(String word) {
    return word.replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}.]+$", "");
  }

  private static String cut(String word, String ending, int least) {
    return word.endsWith(ending) && word.length() - ending.length() >= least
        ? word.substring(0, word.length() - ending.length())
        : word;
  }

  /** The words of a headline, which has no tokens where it stands in a column of its own. */
  static List<String> words(String line) {
    List<String> words = new ArrayList<>();
    for (String part : line.split("[^\\p{L}\\p{N}.'’]+", -1)) {
      String word = part.replaceAll("^['’.]+|['’]+$", "");
      word = word.indexOf('.') == word.length() - 1 ? word.replace(".", "") : word;
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }
}
