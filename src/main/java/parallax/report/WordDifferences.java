package parallax.report;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import parallax.lexicon.WordKeys;
import parallax.model.Sentence;
import parallax.model.Span;
import parallax.model.Statement;
import parallax.model.Telling;
import parallax.model.Token;

/**
 * Which words of a telling no near version of another text has, by the longest common subsequence
 * of words (Myers 1986). Two tellings are near where they share most of their words in order;
 * letter case and punctuation never make a difference.
 */
final class WordDifferences {
  private static final double NEAR = 0.6;
  private static final int MOST_RUNS = 6;

  private final SortedMap<Integer, List<String>> runs = new TreeMap<>();

  private WordDifferences() {}

  static WordDifferences of(EventContext event, Statement statement) {
    WordDifferences differences = new WordDifferences();
    for (Telling telling : statement.tellings()) {
      List<Token> words = words(event, telling);
      List<List<String>> others =
          statement.tellings().stream()
              .filter(other -> other.article() != telling.article())
              .map(other -> lower(words(event, other)))
              .toList();
      differences
          .runs
          .computeIfAbsent(telling.article(), article -> new ArrayList<>())
          .addAll(runs(event, telling.article(), words, alone(lower(words), others)));
    }
    return differences;
  }

  /** Runs of words that only one text has, in order, at most six. */
  List<String> onlyIn(int article) {
    return runs.getOrDefault(article, List.of()).stream().distinct().limit(MOST_RUNS).toList();
  }

  /** Positions of the words that no near version has; none where no version is near. */
  static BitSet alone(List<String> words, List<List<String>> others) {
    BitSet alone = new BitSet();
    boolean near = false;
    for (List<String> other : others) {
      BitSet changed = new BitSet();
      for (AbstractDelta<String> delta : DiffUtils.diff(words, other).getDeltas()) {
        int from = delta.getSource().getPosition();
        changed.set(from, from + delta.getSource().size());
      }
      int common = words.size() - changed.cardinality();
      if (2 * common < NEAR * (words.size() + other.size())) {
        continue;
      }
      if (near) {
        alone.and(changed);
      } else {
        alone.or(changed);
      }
      near = true;
    }
    return alone;
  }

  private static List<String> runs(
      EventContext event, int article, List<Token> words, BitSet alone) {
    List<String> runs = new ArrayList<>();
    for (int from = alone.nextSetBit(0); from >= 0; ) {
      int end = alone.nextClearBit(from);
      List<Token> run = words.subList(wordStart(words, from), end);
      if (run.stream().anyMatch(WordDifferences::tells)) {
        Span span = run.get(0).span().join(run.get(run.size() - 1).span());
        String shown = event.words(article, span);
        if (!shown.isEmpty()) {
          runs.add(shown.replaceAll("\\s+", " "));
        }
      }
      from = alone.nextSetBit(end);
    }
    return runs;
  }

  /** "'d" and "n't" are shown with the word they hang on. */
  private static int wordStart(List<Token> words, int at) {
    boolean hangs = at > 0 && words.get(at - 1).span().end() == words.get(at).span().start();
    return hangs ? wordStart(words, at - 1) : at;
  }

  /** True for a word that can change what is said: no article, no preposition. */
  private static boolean tells(Token word) {
    return WordKeys.hasContent(word)
        || WordKeys.isNegation(word)
        || word.tag().equals("MD")
        || word.tag().startsWith("RB");
  }

  private static List<String> lower(List<Token> words) {
    return words.stream().map(word -> word.text().toLowerCase(Locale.ROOT)).toList();
  }

  private static List<Token> words(EventContext event, Telling telling) {
    Sentence sentence =
        event.reading(telling.article()).document().sentences().get(telling.sentence());
    return sentence.tokens().stream()
        .filter(token -> token.isWord() && telling.span().contains(token.span()))
        .toList();
  }
}
