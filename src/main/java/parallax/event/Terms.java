package parallax.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import parallax.model.Token;

/** Words as keys of the index: small letters, no possessive, crude stem. */
final class Terms {
  private static final int SHORTEST = 2;
  private static final String JOINTS = "-–—/";
  private static final Set<String> NO_CONTENT =
      Set.of(
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
    String key = word.toLowerCase(Locale.ROOT).replace('’', '\'').replace(".", "");
    key = cut(key, "'s", SHORTEST);
    key = key.endsWith("ies") && key.length() > 4 ? cut(key, "ies", 2) + "y" : key;
    if (key.endsWith("s") && !key.endsWith("ss") && !key.endsWith("us") && !key.endsWith("is")) {
      key = cut(key, "s", 3);
    }
    key = cut(key, "ing", 4);
    key = cut(key, "ed", 4);
    return cut(key, "e", 4);
  }

  /** The words of a token without marks around them; those of a compound one by one. */
  static List<String> parts(String token) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= token.length(); i++) {
      if (i == token.length() || JOINTS.indexOf(token.charAt(i)) >= 0) {
        String part = bare(token.substring(from, i));
        if (!part.isEmpty()) {
          parts.add(part);
        }
        from = i + 1;
      }
    }
    return parts;
  }

  private static String bare(String word) {
    int start = 0;
    int end = word.length();
    while (start < end && !Character.isLetterOrDigit(word.codePointAt(start))) {
      start += Character.charCount(word.codePointAt(start));
    }
    while (end > start && isMark(word.codePointBefore(end))) {
      end -= Character.charCount(word.codePointBefore(end));
    }
    return start < end ? word.substring(start, end) : "";
  }

  private static boolean isMark(int character) {
    return character != '.' && !Character.isLetterOrDigit(character);
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
      String word = part.replaceAll("^['’.]+|(?<!['’])['’]+$", "");
      word = word.indexOf('.') == word.length() - 1 ? word.replace(".", "") : word;
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }
}
