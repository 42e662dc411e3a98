package parallax.align;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** How rare a word is among the sentences of an event. */
final class Rareness {
  /** What a word without content weighs: it keeps two texts in step and proves nothing. */
  private static final double EMPTY = 0.3;

  private static final int FEW = 12;

  private final Map<String, Integer> holders = new TreeMap<>();
  private final int sentences;

  Rareness(List<List<Word>> texts) {
    int count = 0;
    for (List<Word> words : texts) {
      Set<String> inSentence = new HashSet<>();
      int sentence = -1;
      for (Word word : words) {
        if (word.sentence() != sentence) {
          sentence = word.sentence();
          inSentence.clear();
          count++;
        }
        if (inSentence.add(word.key())) {
          holders.merge(word.key(), 1, Integer::sum);
        }
      }
    }
    sentences = count;
  }

  /** Sentences that hold the word. */
  int holders(Word word) {
    return holders(word.key());
  }

  private int holders(String key) {
    return holders.getOrDefault(key, 0);
  }

  /** True for a key that the event has, but in few sentences. */
  boolean isSeldom(String key) {
    return holders(key) > 0 && holders(key) <= FEW;
  }

  /** In natural logarithms for words with content; a small constant for the others. */
  double weight(Word word) {
    if (!word.content()) {
      return EMPTY;
    }
    return StrictMath.max(EMPTY, StrictMath.log((sentences + 8.0) / (holders(word) + 0.5)));
  }

  double weight(List<Word> words) {
    return words.stream().mapToDouble(this::weight).sum();
  }
}
