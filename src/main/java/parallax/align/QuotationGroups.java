package parallax.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Gathers utterances that are one quotation, each around its longest telling, so that no chain of
 * half-alike quotations is ever one. Candidates come from an index of their words.
 */
final class QuotationGroups {
  /** A quotation goes with another one that it resembles this much more. */
  private static final double CLEARLY_CLOSER = 0.15;

  private static final Comparator<Utterance> LONGEST_FIRST =
      Comparator.comparingInt((Utterance one) -> -one.printed())
          .thenComparingInt(Utterance::article)
          .thenComparing(Utterance::span);

  private final List<Utterance> utterances;
  private final List<SortedMap<Integer, Double>> scores = new ArrayList<>();

  private QuotationGroups(List<Utterance> utterances) {
    this.utterances = utterances;
  }

  /** Every utterance is in one group. */
  static List<QuotationGroup> of(List<Utterance> all, QuotationMatch match) {
    QuotationGroups groups = new QuotationGroups(all.stream().sorted(LONGEST_FIRST).toList());
    groups.score(match);
    return groups.gather();
  }

  private void score(QuotationMatch match) {
    SortedMap<String, List<Integer>> index = new TreeMap<>();
    for (int b = 0; b < utterances.size(); b++) {
      scores.add(new TreeMap<>());
      SortedSet<Integer> near = new TreeSet<>();
      for (Word word : utterances.get(b).words()) {
        if (word.content()) {
          List<Integer> holders = index.computeIfAbsent(word.key(), key -> new ArrayList<>());
          near.addAll(holders);
          holders.add(b);
        }
      }
      near.remove(b);
      for (int a : near) {
        double score = match.of(utterances.get(a), utterances.get(b));
        if (score > 0) {
          scores.get(a).put(b, score);
          scores.get(b).put(a, score);
        }
      }
    }
  }

  private List<QuotationGroup> gather() {
    boolean[] taken = new boolean[utterances.size()];
    List<QuotationGroup> groups = new ArrayList<>();
    for (int base = 0; base < utterances.size(); base++) {
      if (taken[base]) {
        continue;
      }
      taken[base] = true;
      List<Utterance> others = new ArrayList<>();
      for (var entry : scores.get(base).entrySet()) {
        int other = entry.getKey();
        if (!taken[other] && belongs(base, other)) {
          taken[other] = true;
          others.add(utterances.get(other));
        }
      }
      others.sort(Comparator.comparingInt(Utterance::article).thenComparing(Utterance::span));
      groups.add(new QuotationGroup(utterances.get(base), others));
    }
    return groups;
  }

  /** False where another quotation, which the base is no telling of, is clearly closer. */
  private boolean belongs(int base, int other) {
    double score = scores.get(other).getOrDefault(base, 0.0);
    return scores.get(other).entrySet().stream()
        .filter(entry -> entry.getValue() > score + CLEARLY_CLOSER)
        .allMatch(entry -> scores.get(base).containsKey(entry.getKey()));
  }
}
