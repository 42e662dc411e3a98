package parallax.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Runs of five words or more that stand in two texts, outside quotations. Furniture is gone before
 * words are read.
 */
final class SharedRuns {
  private static final int SHORTEST = 5;
  private static final int FEWEST_CONTENT = 2;
  private static final int FACTOR = 31;
  private static final int NONE = 0;

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

  private final List<Word> words;

  /** For each word a digest of the shortest run from there on, where there may be one. */
  private final int[] digests;

  /** For each word the next one whose digest falls into the same place of the table, else -1. */
  private final int[] next;

  private final int[] table;

  /** Reads one text, for the comparison with all others. */
  SharedRuns(List<Word> words) {
    this.words = words;
    digests = new int[words.size()];
    next = new int[words.size()];
    table = new int[Integer.highestOneBit(words.size() + 1) * 2];
    Arrays.fill(table, -1);
    for (int i = words.size() - 1; i >= 0; i--) {
      digests[i] = digest(i);
      if (digests[i] != NONE) {
        next[i] = table[place(digests[i])];
        table[place(digests[i])] = i;
      }
    }
  }

  /** Runs of this text that the other has too, longest possible, none overlapping. */
  List<Run> in(SharedRuns other) {
    List<Run> runs = new ArrayList<>();
    int at = 0;
    while (at + SHORTEST <= words.size()) {
      int length = longest(at, other);
      if (length > 0 && says(at, at + length)) {
        runs.add(new Run(at, at + length));
      }
      at += StrictMath.max(1, length);
    }
    return runs;
  }

  /** Length of the longest run from a word on that the other has too; 0 for none. */
  private int longest(int at, SharedRuns other) {
    if (digests[at] == NONE) {
      return 0;
    }
    int longest = 0;
    for (int i = other.table[other.place(digests[at])]; i >= 0; i = other.next[i]) {
      // Two runs may have one digest, so the words decide.
      int length = other.digests[i] == digests[at] ? length(words, at, other.words, i) : 0;
      longest = length >= SHORTEST ? StrictMath.max(longest, length) : longest;
    }
    return longest;
  }

  private int place(int digest) {
    return (digest ^ (digest >>> 16)) & (table.length - 1);
  }

  private boolean says(int from, int end) {
    return words.subList(from, end).stream().filter(Word::content).count() >= FEWEST_CONTENT;
  }

  private int digest(int from) {
    if (from + SHORTEST > words.size()) {
      return NONE;
    }
    int digest = 1;
    for (Word word : words.subList(from, from + SHORTEST)) {
      if (word.marked() || word.sentence() != words.get(from).sentence()) {
        return NONE;
      }
      digest = digest * FACTOR + word.text().hashCode();
    }
    return digest == NONE ? 1 : digest;
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
