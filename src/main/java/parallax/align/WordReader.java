package parallax.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import parallax.lexicon.NumberWords;
import parallax.lexicon.WordKeys;
import parallax.model.Document;
import parallax.model.Sentence;
import parallax.model.Span;
import parallax.model.Token;

/**
 * Reads the words of a text so that a change of spelling is no change of words: contractions are
 * spelled out, hyphens part words, the possessive mark is dropped, small numbers become figures.
 */
final class WordReader {
  /** Written as one token or as the tagger's half of one. */
  private static final Map<String, String> SPELLED_OUT =
      Map.ofEntries(
          Map.entry("n't", "not"),
          Map.entry("'re", "are"),
          Map.entry("'ve", "have"),
          Map.entry("'ll", "will"),
          Map.entry("'m", "am"),
          Map.entry("'d", "would"),
          Map.entry("ca", "can"),
          Map.entry("wo", "will"),
          Map.entry("cannot", "can not"),
          Map.entry("nobody", "no one"),
          Map.entry("%", "percent"));

  private static final Pattern BREAK = Pattern.compile("[\\s\\-–—]+");
  private static final Pattern MARK = Pattern.compile("[^\\p{L}\\p{N}]");

  private WordReader() {}

  /** All words of a document in order. */
  static List<Word> read(Document document, List<Span> marked) {
    List<Word> words = new ArrayList<>();
    int next = 0;
    for (int s = 0; s < document.sentences().size(); s++) {
      Sentence sentence = document.sentences().get(s);
      for (int t = 0; t < sentence.tokens().size(); t++) {
        Token token = sentence.tokens().get(t);
        while (next < marked.size() && marked.get(next).end() <= token.span().start()) {
          next++;
        }
        boolean inside = next < marked.size() && marked.get(next).contains(token.span());
        for (String part : parts(sentence, t)) {
          words.add(word(part, token, s, inside));
        }
      }
    }
    return words;
  }

  private static Word word(String text, Token token, int sentence, boolean marked) {
    boolean content = WordKeys.hasContent(token) && text.length() > 1;
    boolean figure = Character.isDigit(text.charAt(0));
    // "One" is an article or a pronoun more often than a number.
    boolean one = text.equals("1");
    return new Word(
        text,
        figure ? text : WordKeys.key(text),
        token.span(),
        sentence,
        (content || figure) && !one,
        WordKeys.isName(token),
        marked);
  }

  private static List<String> parts(Sentence sentence, int index) {
    Token token = sentence.tokens().get(index);
    String low = token.text().toLowerCase(Locale.ROOT).replace('’', '\'');
    if (low.equals("'s")) {
      return token.tag().equals("POS") ? List.of() : List.of("is");
    }
    if (low.equals("per") && follows(sentence, index, "cent")) {
      return List.of("percent");
    }
    if (low.equals("cent") && index > 0 && isPer(sentence.tokens().get(index - 1))) {
      return List.of();
    }
    String spelled = SPELLED_OUT.getOrDefault(low, low);
    if (isOnePart(spelled)) {
      return List.of(NumberWords.figure(spelled).orElse(spelled));
    }
    List<String> parts = new ArrayList<>();
    for (String part : BREAK.split(spelled, -1)) {
      String core = MARK.matcher(part).replaceAll("");
      if (!core.isEmpty()) {
        parts.add(NumberWords.figure(core).orElse(core));
      }
    }
    return parts;
  }

  /** True for most words: nothing in them to break at or to drop. */
  private static boolean isOnePart(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (!Character.isLetterOrDigit(word.charAt(i))) {
        return false;
      }
    }
    return !word.isEmpty();
  }

  private static boolean follows(Sentence sentence, int index, String word) {
    return index + 1 < sentence.tokens().size()
        && sentence.tokens().get(index + 1).text().equalsIgnoreCase(word);
  }

  private static boolean isPer(Token token) {
    return token.text().equalsIgnoreCase("per");
  }
}
