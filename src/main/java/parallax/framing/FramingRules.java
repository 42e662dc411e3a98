package parallax.framing;

import java.util.List;

/** The rules of framing. A new one is one line here and a page with examples of its own. */
final class FramingRules {
  private FramingRules() {}

  /** Every rule, in the order of the slots. */
  static List<FramingRule> all() {
    return List.of(
        new HeadlineParts(),
        new HeadlineSource(),
        new Roles(),
        new Problems(),
        new Causes(),
        new Motives(),
        new Judgements(),
        new Remedies(),
        new TitledNames(),
        new Appositions());
  }
}
