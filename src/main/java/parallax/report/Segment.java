package parallax.report;

import java.util.List;

/**
 * A stretch of an article's words that is marked in one way from end to end. The texts of a
 * passage's segments, joined, are the source substring; templates never see an offset.
 *
 * @param text the words as they came in
 * @param classes CSS classes of the marks over it, such as {@code h a}; empty where none
 * @param ids ids that begin here
 */
public record Segment(String text, String classes, List<String> ids) {
  public Segment {
    ids = List.copyOf(ids);
  }
}
