package parallax.model;

import java.util.List;

/**
 * What was laid side by side beyond statements.
 *
 * @param quotations words in marks over all texts, in order of id
 * @param details that two texts give differently, by statement, then texts
 * @param provenance signs of origin
 */
public record Collation(
    List<CollatedQuotation> quotations, List<Detail> details, Provenance provenance) {
  public Collation {
    quotations = List.copyOf(quotations);
    details = List.copyOf(details);
  }

  /** Nothing collated. */
  public static Collation none() {
    return new Collation(List.of(), List.of(), Provenance.none());
  }
}
