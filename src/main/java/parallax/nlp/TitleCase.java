package parallax.nlp;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import parallax.model.Article;
import parallax.model.Block;

/**
 * Headlines In Title Case, as the tagger wants to read them: a word that the story itself writes
 * small is no name, nor is "Say" behind a comma.
 */
final class TitleCase {
  private static final Set<String> SAYING =
      Set.of("say", "says", "said", "sat", "sources", "officials");
  private static final int FEWEST_WORDS = 4;
  private static final double MOST = 0.6;

  private final Set<String> small = new HashSet<>(SAYING);

  /** Learns which words the story writes small. */
  TitleCase(Article article) {
    for (Block block : article.blocks()) {
      if (block.kind().isBody()) {
        learn(article.text(), block.span().start(), block.span().end());
      }
    }
  }

  private void learn(String text, int from, int to) {
    int start = from;
    for (int i = from; i <= to; i++) {
      if (i == to || !Character.isLetter(text.charAt(i))) {
        if (i - start > 1 && Character.isLowerCase(text.charAt(start))) {
          small.add(text.substring(start, i));
        }
        start = i + 1;
      }
    }
  }

  /** Writes small what is small in the story, where most words of a headline are in capitals. */
  void lower(String[] words) {
    long letters = List.of(words).stream().filter(w -> Character.isLetter(w.charAt(0))).count();
    long capitals = List.of(words).stream().filter(TitleCase::isCapitalised).count();
    if (letters < FEWEST_WORDS || capitals < MOST * letters) {
      return;
    }
    for (int i = 0; i < words.length; i++) {
      String lower = words[i].toLowerCase(Locale.ROOT);
      if (isCapitalised(words[i]) && small.contains(lower)) {
        words[i] = lower;
      }
    }
  }

  private static boolean isCapitalised(String word) {
    return Character.isUpperCase(word.charAt(0));
  }
}
