package parallax.model;

import java.util.List;

/**
 * An article as fully read: what one line of {@code analyze} holds.
 *
 * @param observed document, attributions, voices
 * @param marks evidence of every metric, sorted
 * @param scores what metrics say of whole sentences
 * @param estimates measurements with intervals, in the order of the metrics
 * @param sourcing what an editor may ask about the sources, in the order of the rules
 */
public record Reading(
    Observed observed,
    List<Mark> marks,
    List<SentenceScore> scores,
    List<Estimate> estimates,
    List<SourcingNote> sourcing) {
  public Reading {
    marks = List.copyOf(marks);
    scores = List.copyOf(scores);
    estimates = List.copyOf(estimates);
    sourcing = List.copyOf(sourcing);
  }

  /** A reading whose sources were not looked at. */
  public Reading(
      Observed observed, List<Mark> marks, List<SentenceScore> scores, List<Estimate> estimates) {
    this(observed, marks, scores, estimates, List.of());
  }

  /** The document. */
  public Document document() {
    return observed.document();
  }

  /** The article. */
  public Article article() {
    return observed.document().article();
  }
}
