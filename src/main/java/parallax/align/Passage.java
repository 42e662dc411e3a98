package parallax.align;

import java.util.Set;
import java.util.SortedSet;
import parallax.model.Sentence;

/**
 * One sentence that may tell a statement.
 *
 * @param article index in the event's readings
 * @param index of the sentence in its document
 * @param sentence the sentence
 * @param body false for key points
 * @param position 0 for the first sentence of the text, towards 1 for the last
 * @param keys of its content words
 * @param names keys that are names
 * @param numbers keys that are numbers
 * @param negated true where a negation stands in it
 */
record Passage(
    int article,
    int index,
    Sentence sentence,
    boolean body,
    double position,
    SortedSet<String> keys,
    Set<String> names,
    Set<String> numbers,
    boolean negated)
    implements Comparable<Passage> {
  /** By article, then position. */
  @Override
  public int compareTo(Passage other) {
    return article != other.article
        ? Integer.compare(article, other.article)
        : Integer.compare(index, other.index);
  }
}
