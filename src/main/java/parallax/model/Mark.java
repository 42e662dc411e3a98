package parallax.model;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * One stretch of words that a metric counted: the evidence.
 *
 * @param span the exact words
 * @param kind id of the metric's family: hedging, attribution, loaded
 * @param term lexicon entry that matched
 * @param type class inside the family, e.g. epistemic
 * @param voice voice in which the words stand
 * @param details further named facts of this family in order of name, e.g. semantic_class, reason
 */
public record Mark(
    Span span, String kind, String term, String type, Voice voice, Map<String, String> details)
    implements Comparable<Mark> {
  public Mark {
    details = Collections.unmodifiableSortedMap(new TreeMap<>(details));
  }

  /**
   * True for a hedge that weakens the claim in which it stands: no booster, and no weasel, which
   * says that a source has no name.
   */
  public boolean weakensClaim() {
    return kind.equals("hedging") && !type.equals("booster") && !type.equals("weasel");
  }

  /** By position, then kind, then term. */
  @Override
  public int compareTo(Mark other) {
    int order = span.compareTo(other.span);
    order = order != 0 ? order : kind.compareTo(other.kind);
    return order != 0 ? order : term.compareTo(other.term);
  }
}
