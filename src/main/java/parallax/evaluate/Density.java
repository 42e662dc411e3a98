package parallax.evaluate;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleBiFunction;
import parallax.json.Gold;
import parallax.model.Estimate;
import parallax.model.Measurement;
import parallax.model.Reading;
import parallax.model.Sentence;
import parallax.model.Span;
import parallax.model.Token;
import parallax.model.Voice;

/**
 * What labels say of a whole text, in the base of the metric that is held against them.
 *
 * @param metric metric id
 * @param voice in which words it is counted
 * @param labelled true where a text has these labels
 * @param count labels of a text, or words under them
 */
record Density(
    String metric,
    String voice,
    Predicate<Gold> labelled,
    ToDoubleBiFunction<Gold, Reading> count) {
  /**
   * Hedges in a text's own words; words that a source stands behind, of whatever kind, since labels
   * don't tell the kinds apart; words attributed to nobody; lexical bias outside of quotations.
   */
  static List<Density> all() {
    return List.of(
        new Density("hedging", "own", gold -> gold.cues().isPresent(), Density::ownCues),
        new Density(
            "attribution-identifiable",
            "all",
            gold -> !gold.attributions().isEmpty(),
            (gold, reading) -> words(gold, reading, false)),
        new Density(
            "attribution-unsourced",
            "all",
            gold -> !gold.attributions().isEmpty(),
            (gold, reading) -> words(gold, reading, true)),
        new Density(
            "loaded-framing",
            "own",
            gold -> gold.lexical().isPresent(),
            (gold, reading) -> gold.lexicalOwn().size()));
  }

  boolean isIn(Gold gold) {
    return labelled.test(gold);
  }

  /** Labels for each word of the metric's base; 0 for a text without such words. */
  double of(Gold gold, Reading reading) {
    int base =
        reading.estimates().stream()
            .map(Estimate::measurement)
            .filter(one -> one.metric().equals(metric) && one.voice().equals(voice))
            .mapToInt(Measurement::base)
            .sum();
    return base == 0 ? 0 : count.applyAsDouble(gold, reading) / base;
  }

  private static double ownCues(Gold gold, Reading reading) {
    return gold.cues().orElse(List.of()).stream()
        .filter(cue -> reading.observed().voiceAt(cue) == Voice.OWN)
        .count();
  }

  private static double words(Gold gold, Reading reading, boolean nobody) {
    List<Span> contents =
        gold.attributions().stream()
            .filter(one -> one.noSource() == nobody)
            .flatMap(one -> one.content().stream())
            .toList();
    int words = 0;
    for (Sentence sentence : reading.document().body()) {
      for (Token token : sentence.tokens()) {
        boolean told = token.isWord() && contents.stream().anyMatch(token.span()::overlaps);
        words += told ? 1 : 0;
      }
    }
    return words;
  }
}
