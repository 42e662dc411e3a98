package parallax.sourcing;

import java.util.HashSet;
import java.util.Set;
import parallax.lexicon.WordKeys;
import parallax.model.Sentence;
import parallax.model.Span;
import parallax.model.Token;

/**
 * What a stretch of a sentence claims, as keys of its content words.
 *
 * @param span the words
 * @param keys of nouns, verbs, adjectives and numbers
 * @param names those of them that are names
 * @param numbers those of them that are numbers
 * @param negated true where a word turns it round
 */
record Claim(Span span, Set<String> keys, Set<String> names, Set<String> numbers, boolean negated) {
  private static final int FEWEST_SHARED = 4;
  private static final int FEWEST_COMMON_WORDS = 3;
  private static final double CONTAINED = .7;
  private static final double ALIKE = .3;

  static Claim of(Sentence sentence, Span span) {
    Set<String> keys = new HashSet<>();
    Set<String> names = new HashSet<>();
    Set<String> numbers = new HashSet<>();
    boolean negated = false;
    for (Token token : sentence.tokens()) {
      if (!span.contains(token.span())) {
        continue;
      }
      negated |= WordKeys.isNegation(token);
      if (WordKeys.hasContent(token)) {
        String key = WordKeys.key(token.text());
        keys.add(key);
        if (WordKeys.isName(token)) {
          names.add(key);
        } else if (WordKeys.isNumber(token)) {
          numbers.add(key);
        }
      }
    }
    return new Claim(span, keys, names, numbers, negated);
  }

  /** How much of the shorter claim the longer one repeats; 0 where it is not the same claim. */
  double same(Claim other) {
    int shared = 0;
    int common = 0;
    for (String key : keys) {
      if (other.keys.contains(key)) {
        shared++;
        common += names.contains(key) || other.names.contains(key) ? 0 : 1;
      }
    }
    int all = keys.size() + other.keys.size() - shared;
    double contained = (double) shared / Math.min(keys.size(), other.keys.size());
    boolean numbersAgree =
        numbers.isEmpty() || other.numbers.isEmpty() || numbers.equals(other.numbers);
    boolean same =
        shared >= FEWEST_SHARED
            && common >= FEWEST_COMMON_WORDS
            && contained >= CONTAINED
            && (double) shared / all >= ALIKE
            && negated == other.negated
            && numbersAgree;
    return same ? contained : 0;
  }
}
