package parallax.framing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import parallax.lexicon.WordKeys;
import parallax.model.Alignment;
import parallax.model.DistinctiveWord;
import parallax.model.Reading;
import parallax.model.Sentence;
import parallax.model.Span;
import parallax.model.Telling;
import parallax.model.Token;
import parallax.model.Voice;

/**
 * Words that one text uses more than the others where they tell the same: log-odds ratio with an
 * informative Dirichlet prior (Monroe, Colaresi and Quinn 2008). The prior is the use of the word
 * in all voices of all texts, as heavy as one text of middling length. Only an outlet's own voice
 * in shared statements counts, names and numbers do not, and a word needs three uses.
 */
public final class DistinctiveWords {
  private static final int FEWEST_USES = 3;
  private static final double CLEAR = 1.96;

  private final Alignment alignment;
  private final List<SortedMap<String, List<Span>>> uses = new ArrayList<>();
  private final SortedMap<String, Integer> everywhere = new TreeMap<>();
  private final SortedMap<String, Integer> told = new TreeMap<>();
  private final double words;

  private DistinctiveWords(Alignment alignment) {
    this.alignment = alignment;
    for (int i = 0; i < alignment.event().readings().size(); i++) {
      uses.add(uses(i));
      uses.get(i).forEach((key, spans) -> told.merge(key, spans.size(), Integer::sum));
    }
    words = everywhere.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** The words of each text, in order of texts, the most distinctive first. */
  public static List<DistinctiveWord> of(Alignment alignment) {
    List<DistinctiveWord> found = new ArrayList<>();
    if (alignment.event().readings().size() > 1) {
      DistinctiveWords words = new DistinctiveWords(alignment);
      for (int i = 0; i < words.uses.size(); i++) {
        found.addAll(words.of(i));
      }
    }
    return found;
  }

  /** Where a text uses each word, in its own voice and in what another text tells too. */
  private SortedMap<String, List<Span>> uses(int article) {
    List<Span> shared =
        alignment.statements().stream()
            .flatMap(statement -> statement.of(article).stream())
            .map(Telling::span)
            .toList();
    Reading reading = alignment.event().readings().get(article);
    SortedMap<String, List<Span>> found = new TreeMap<>();
    for (Sentence sentence : reading.document().sentences()) {
      for (Token token : sentence.tokens()) {
        if (counts(token)) {
          String key = WordKeys.key(token.text());
          everywhere.merge(key, 1, Integer::sum);
          if (shared.stream().anyMatch(span -> span.contains(token.span()))
              && reading.observed().voiceAt(token.span()) == Voice.OWN) {
            found.computeIfAbsent(key, k -> new ArrayList<>()).add(token.span());
          }
        }
      }
    }
    return found;
  }

  private static boolean counts(Token token) {
    return WordKeys.hasContent(token) && !WordKeys.isName(token) && !WordKeys.isNumber(token);
  }

  private List<DistinctiveWord> of(int article) {
    double here = size(uses.get(article).values());
    double there = told.values().stream().mapToInt(Integer::intValue).sum() - here;
    List<DistinctiveWord> found = new ArrayList<>();
    for (Map.Entry<String, List<Span>> word : uses.get(article).entrySet()) {
      int count = word.getValue().size();
      int elsewhere = told.getOrDefault(word.getKey(), 0) - count;
      double z = count < FEWEST_USES ? 0 : z(word.getKey(), count, here, elsewhere, there);
      if (z > CLEAR) {
        found.add(new DistinctiveWord(article, word.getValue().get(0), count, elsewhere, z));
      }
    }
    found.sort(
        Comparator.comparingDouble(DistinctiveWord::z)
            .reversed()
            .thenComparing(DistinctiveWord::span));
    return found;
  }

  /** Equations 16, 20 and 22 of the paper. */
  private double z(String key, int count, double here, int elsewhere, double there) {
    double weight = (here + there) / uses.size();
    double prior = everywhere.getOrDefault(key, 0) / words * weight;
    double a = count + prior;
    double b = elsewhere + prior;
    double ratio =
        StrictMath.log(a / (here + weight - a)) - StrictMath.log(b / (there + weight - b));
    return ratio / StrictMath.sqrt(1 / a + 1 / b);
  }

  private static int size(Iterable<List<Span>> spans) {
    int size = 0;
    for (List<Span> some : spans) {
      size += some.size();
    }
    return size;
  }
}
