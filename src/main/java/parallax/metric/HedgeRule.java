package parallax.metric;

import java.util.Locale;
import java.util.stream.Stream;

/**
 * Contexts in which a listed word is no hedge. The lexicon's {@code rules} column names those that
 * hold for a term; each has executed examples in {@code metrics/hedging.md}.
 */
interface HedgeRule {
  /** True where this context makes the candidate something else than a hedge. */
  boolean rejects(Candidate candidate);

  /** The constant's own name. */
  String name();

  /** A rule by its name in the lexicon, e.g. {@code no-condition}. */
  static HedgeRule named(String name) {
    String constant = name.toUpperCase(Locale.ROOT).replace('-', '_');
    return Stream.<HedgeRule[]>of(ModalRule.values(), VerbRule.values(), DegreeRule.values())
        .flatMap(Stream::of)
        .filter(rule -> rule.name().equals(constant))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no rule is called " + name));
  }
}
