package parallax.model;

import java.util.List;

/**
 * Words in quotation marks, looked for in every text of their event.
 *
 * @param id unique in its event: q1, q2, … by place in the first text
 * @param base index of the text that quotes most of the words; the first one at a tie
 * @param versions one for each text, in the order of the event's readings
 */
public record CollatedQuotation(String id, int base, List<QuotedVersion> versions) {
  public CollatedQuotation {
    versions = List.copyOf(versions);
    if (versions.get(base).span().isEmpty()) {
      throw new IllegalArgumentException("a quotation that its own text does not hold: " + id);
    }
  }

  /** The version of the base text. */
  public QuotedVersion baseVersion() {
    return versions.get(base);
  }

  /** True where another text has the words or their content too. */
  public boolean isShared() {
    return versions.stream().filter(version -> version.span().isPresent()).count() > 1;
  }
}
