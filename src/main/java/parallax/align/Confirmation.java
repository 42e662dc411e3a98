package parallax.align;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import parallax.lexicon.WordKeys;
import parallax.model.Token;

/**
 * A second look at two passages that share few words: do they tell the same, or does one only touch
 * in passing what the other is about? Looks at the clauses that both tell: how much of the less
 * covered one the other has, words that stand together in both, verbs that mean alike; against it
 * speak subjects by name that the other does not know, and numbers that differ. A logistic score
 * with weights set by hand.
 */
final class Confirmation {
  /** From this share of common words on no second look is needed. */
  private static final double MANY = 0.3;

  private static final double LIKENESS = 0.2;
  private static final double MOST_SURE = 5;
  private static final double COVERED = 4.5;
  private static final double TOGETHER = 0.17;
  private static final int MOST_TOGETHER = 8;
  private static final double ACTS = 1.8;
  private static final double NEAR = 0.45;
  private static final double STRANGERS = 2;
  private static final double OTHER_NUMBERS = 2;
  private static final double LEAST = 2.4;
  private static final double LEAST_OF_LEDES = 1.2;

  private final Likeness likeness;
  private final CommonPart commonPart;
  private final Kinship kinship;

  Confirmation(Likeness likeness, CommonPart commonPart, Kinship kinship) {
    this.likeness = likeness;
    this.commonPart = commonPart;
    this.kinship = kinship;
  }

  /** True where both tell the same, as far as the words can show it. */
  boolean holds(Passage a, Passage b) {
    return overlap(a, b) >= MANY
        || holdsForClauses(commonPart.of(a, List.of(b)), commonPart.of(b, List.of(a)));
  }

  private boolean holdsForClauses(Passage a, Passage b) {
    return overlap(a, b) >= MANY || evidence(a, b) >= least(a, b);
  }

  /** First sentences of one event mostly tell its central fact, in whatever words. */
  private static double least(Passage a, Passage b) {
    return a.lede() && b.lede() ? LEAST_OF_LEDES : LEAST;
  }

  /** Shared words by all words of both. */
  static double overlap(Passage a, Passage b) {
    int shared = (int) a.keys().stream().filter(key -> b.keys().contains(key)).count();
    return (double) shared / (a.keys().size() + b.keys().size() - shared);
  }

  double evidence(Passage a, Passage b) {
    double like = StrictMath.min(likeness.of(a, b), 1 - 1e-6);
    double odds = like <= 0 ? -1 : StrictMath.log(like / (1 - like));
    double sum = LIKENESS * StrictMath.max(-1, StrictMath.min(MOST_SURE, odds));
    sum += COVERED * StrictMath.min(covered(a, b), covered(b, a));
    sum += TOGETHER * StrictMath.min(MOST_TOGETHER, together(a, b));
    sum += ACTS * StrictMath.min(acts(a, b), acts(b, a));
    sum -= areStrangers(a, b) ? STRANGERS : 0;
    return sum - (haveOtherNumbers(a, b) ? OTHER_NUMBERS : 0);
  }

  private double covered(Passage a, Passage b) {
    double all = 0;
    double shared = 0;
    for (String key : a.keys()) {
      double weight = likeness.weight(a, key);
      all += weight;
      shared += b.keys().contains(key) ? weight : 0;
    }
    return shared / all;
  }

  /** Pairs of words of content next to each other, or with one between, in both passages. */
  private static int together(Passage a, Passage b) {
    Set<String> shared = new HashSet<>(neighbours(a));
    shared.retainAll(neighbours(b));
    return shared.size();
  }

  private static Set<String> neighbours(Passage passage) {
    List<String> keys = new ArrayList<>();
    for (Token token : passage.sentence().tokens()) {
      String key = WordKeys.key(token.text());
      if (passage.keys().contains(key) && WordKeys.hasContent(token)) {
        keys.add(key);
      }
    }
    Set<String> pairs = new HashSet<>();
    for (int i = 0; i < keys.size(); i++) {
      for (int j = i + 1; j < keys.size() && j <= i + 2; j++) {
        boolean ordered = keys.get(i).compareTo(keys.get(j)) < 0;
        pairs.add(keys.get(ordered ? i : j) + " " + keys.get(ordered ? j : i));
      }
    }
    return pairs;
  }

  /** How near the verbs of one come to the words of the other, 0 to 1. */
  private double acts(Passage a, Passage b) {
    double sum = 0;
    int verbs = 0;
    for (Token token : a.sentence().tokens()) {
      boolean told = a.keys().contains(WordKeys.key(token.text()));
      if (told && token.tag().startsWith("VB") && WordKeys.hasContent(token)) {
        double near = kinship.of(token, b);
        sum += near < NEAR ? 0 : near;
        verbs++;
      }
    }
    return verbs == 0 ? 0 : sum / verbs;
  }

  /** True where each names a subject and the other does not know any of its names. */
  private static boolean areStrangers(Passage a, Passage b) {
    Set<String> here = subject(a);
    Set<String> there = subject(b);
    return !here.isEmpty()
        && !there.isEmpty()
        && here.stream().noneMatch(key -> b.keys().contains(key))
        && there.stream().noneMatch(key -> a.keys().contains(key));
  }

  private static Set<String> subject(Passage passage) {
    Set<String> names = new HashSet<>();
    for (Token token : passage.sentence().tokens()) {
      if (Segments.isFinite(token.tag())) {
        break;
      }
      if (WordKeys.isName(token)) {
        names.add(WordKeys.key(token.text()));
      }
    }
    return names;
  }

  private static boolean haveOtherNumbers(Passage a, Passage b) {
    return !a.numbers().isEmpty()
        && !b.numbers().isEmpty()
        && a.numbers().stream().noneMatch(b.numbers()::contains);
  }
}
