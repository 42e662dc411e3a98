package parallax.model;

import java.util.List;

/**
 * What the house rules of newsrooms ask about the sources of a text: a question, never a failed
 * test.
 *
 * @param kind what is asked
 * @param attributions indices in {@link Observed#attributions()}, first the one that is shown
 * @param spans the words that raise it, first the most telling
 */
public record SourcingNote(Kind kind, List<Integer> attributions, List<Span> spans) {
  /** What is asked, or answered by the text itself. */
  public enum Kind {
    /** The text says why a source has no name. */
    REASON_GIVEN,
    /** A source has no name and no reason for it is found. */
    NO_REASON,
    /** A source without a name gives an opinion. */
    UNNAMED_OPINION,
    /** Words in quotation marks are given to several people. */
    SEVERAL_SPEAKERS,
    /** A claim is attributed in one place of the text and bare in another. */
    BARE_ELSEWHERE;

    /** The word used in files. */
    public String label() {
      return Labels.of(this);
    }

    /** True where something is left to ask. */
    public boolean isQuestion() {
      return this != REASON_GIVEN;
    }
  }

  public SourcingNote {
    attributions = List.copyOf(attributions);
    spans = List.copyOf(spans);
    if (attributions.isEmpty() || spans.isEmpty()) {
      throw new IllegalArgumentException("a note without evidence: " + kind);
    }
  }
}
