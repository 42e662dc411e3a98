package parallax.align;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import parallax.model.Sentence;

/**
 * A sentence, or a clause of one, that may tell a statement.
 *
 * @param article index in the event's readings
 * @param index of the sentence in its document
 * @param sentence its words: the sentence, or one clause of it as a sentence of its own
 * @param whole false for a clause
 * @param body false for key points
 * @param headline for the story's first sentence what the headline above it means
 * @param position 0 for the first sentence of the text, towards 1 for the last
 * @param keys of its content words
 * @param names keys that are names
 * @param numbers keys that are numbers
 * @param negated true where a negation stands in it
 * @param meaning of its words together
 * @param acts what its verbs mean together
 */
record Passage(
    int article,
    int index,
    Sentence sentence,
    boolean whole,
    boolean body,
    Optional<Meaning> headline,
    double position,
    SortedSet<String> keys,
    Set<String> names,
    Set<String> numbers,
    boolean negated,
    Meaning meaning,
    Meaning acts)
    implements Comparable<Passage> {
  private static final Comparator<Passage> BY_PLACE =
      Comparator.comparingInt(Passage::article)
          .thenComparingInt(Passage::index)
          .thenComparing(passage -> passage.sentence().span());

  /** By article, then position. */
  @Override
  public int compareTo(Passage other) {
    return BY_PLACE.compare(this, other);
  }

  /** True for the story's first sentence. */
  boolean lede() {
    return headline.isPresent();
  }

  /** True where both hold some of the same words of one text. */
  boolean overlaps(Passage other) {
    return article == other.article
        && index == other.index
        && sentence.span().overlaps(other.sentence.span());
  }
}
