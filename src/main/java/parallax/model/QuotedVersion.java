package parallax.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How one text gives a quotation.
 *
 * @param article index of its reading in {@link Event#readings()}
 * @param relation to the base text
 * @param speaker as the text names it, or the person a pronoun stands for
 * @param attribution index of the attribution that gives the words, if there is one
 * @param span the words; empty where none were found
 * @param others stretches of the span that the base does not have, in order
 * @param changes what the words that differ may change
 */
public record QuotedVersion(
    int article,
    QuotationRelation relation,
    Optional<String> speaker,
    Optional<Integer> attribution,
    Optional<Span> span,
    List<Span> others,
    Set<Change> changes) {

  /** A word that differs and may change what is said; declared by weight. */
  public enum Change {
    NEGATION,
    MODALITY,
    NUMBER;

    /** The word used in files and on pages. */
    public String label() {
      return Labels.of(this);
    }
  }

  public QuotedVersion {
    others = List.copyOf(others);
    changes = Set.copyOf(changes);
    if (span.isEmpty() != (relation == QuotationRelation.NOT_FOUND)) {
      throw new IllegalArgumentException("words are there unless not found: " + relation);
    }
  }

  /** A text in which nothing was found. */
  public static QuotedVersion absent(int article) {
    return new QuotedVersion(
        article,
        QuotationRelation.NOT_FOUND,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Set.of());
  }
}
