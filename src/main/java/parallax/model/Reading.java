package parallax.model;

import java.util.List;
import java.util.Optional;

/**
 * An article as fully read: what one line of {@code analyze} holds.
 *
 * @param observed document, attributions, voices
 * @param marks evidence of every metric, sorted
 * @param scores what metrics say of whole sentences
 * @param estimates measurements with intervals, in the order of the metrics
 * @param sourcing what an editor may ask about the sources, in the order of the rules
 * @param givenHeadline a headline that the input gives beside the text, read as a text of its own:
 *     its spans point into its own words
 */
public record Reading(
    Observed observed,
    List<Mark> marks,
    List<SentenceScore> scores,
    List<Estimate> estimates,
    List<SourcingNote> sourcing,
    Optional<Reading> givenHeadline) {
  public Reading {
    marks = List.copyOf(marks);
    scores = List.copyOf(scores);
    estimates = List.copyOf(estimates);
    sourcing = List.copyOf(sourcing);
  }

  /** A reading whose sources were not looked at. */
  public Reading(
      Observed observed, List<Mark> marks, List<SentenceScore> scores, List<Estimate> estimates) {
    this(observed, marks, scores, estimates, List.of(), Optional.empty());
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
