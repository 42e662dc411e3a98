package parallax.align;

import java.util.Set;
import parallax.model.Detail;
import parallax.model.Span;

/**
 * A number with what it counts, or a time.
 *
 * @param kind number or time
 * @param measure what is counted or measured; only amounts of one measure are compared
 * @param low the least value the words allow
 * @param high the greatest value the words allow
 * @param span the words, with "about" and the unit
 * @param context keys of words of content beside it
 * @param names those of them that are names
 */
record Amount(
    Detail.Kind kind,
    String measure,
    double low,
    double high,
    Span span,
    Set<String> context,
    Set<String> names) {
  Amount {
    context = Set.copyOf(context);
    names = Set.copyOf(names);
  }

  /** True where no value fits the words of both. */
  boolean excludes(Amount other) {
    return high < other.low || other.high < low;
  }

  /** True where both stand beside names, and beside no common one. */
  boolean isElsewhere(Amount other) {
    return !names.isEmpty()
        && !other.names.isEmpty()
        && names.stream().noneMatch(other.names::contains);
  }

  /** Words of content beside both. */
  int sharedWords(Amount other) {
    return (int) context.stream().filter(other.context::contains).count();
  }

  /** Words of content beside both that few sentences of the event hold. */
  int sharedContext(Amount other, Rareness rare) {
    int shared = 0;
    for (String key : context) {
      shared += other.context.contains(key) && rare.isSeldom(key) ? 1 : 0;
    }
    return shared;
  }
}
