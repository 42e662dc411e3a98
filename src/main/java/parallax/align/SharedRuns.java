package parallax.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Runs of five words or more that stand in two texts, outside quotations. Furniture is gone before
 * words are read.
 */
final class SharedRuns {
  private static final int SHORTEST = 5;
  private static final int FEWEST_CONTENT = 2;

  /**
   * A run of words of one text that another text has too.
   *
   * @param from index of its first word
   * @param end one past its last word
   */
  record Run(int from, int end) {
    int length() {
      return end - from;
    }
  }

  private SharedRuns() {}

  /** Runs of the first text that the second has too, longest possible, none overlapping. */
  static List<Run> of(List<Word> words, List<Word> others) {
    Map<String, List<Integer>> index = new HashMap<>();
    for (int i = 0; i + SHORTEST <= others.size(); i++) {
      if (isPlain(others, i)) {
        index.computeIfAbsent(key(others, i), k -> new ArrayList<>()).add(i);
      }
    }
    List<Run> runs = new ArrayList<>();
    int at = 0;
    while (at + SHORTEST <= words.size()) {
      int end = at;
      if (isPlain(words, at)) {
        for (int start : index.getOrDefault(key(words, at), List.of())) {
          end = StrictMath.max(end, at + length(words, at, others, start));
        }
      }
      Run run = new Run(at, end);
      boolean says =
          words.subList(at, end).stream().filter(Word::content).count() >= FEWEST_CONTENT;
      if (run.length() >= SHORTEST && says) {
        runs.add(run);
      }
      at = StrictMath.max(at + 1, end);
    }
    return runs;
  }

  private static boolean isPlain(List<Word> words, int from) {
    Word first = words.get(from);
    return words.subList(from, from + SHORTEST).stream()
        .allMatch(word -> !word.marked() && word.sentence() == first.sentence());
  }

  private static String key(List<Word> words, int from) {
    StringBuilder key = new StringBuilder();
    words.subList(from, from + SHORTEST).forEach(word -> key.append(word.text()).append(' '));
    return key.toString();
  }

  private static int length(List<Word> a, int from, List<Word> b, int start) {
    int length = 0;
    while (from + length < a.size()
        && start + length < b.size()
        && !a.get(from + length).marked()
        && !b.get(start + length).marked()
        && a.get(from + length).sentence() == a.get(from).sentence()
        && a.get(from + length).text().equals(b.get(start + length).text())) {
      length++;
    }
    return length;
  }
}
