package parallax.report;

import java.util.List;
import java.util.Optional;

/**
 * Words of one text as a page shows them, with the way to their evidence.
 *
 * @param segments the words; empty where the share of the text that may be shown is used up
 * @param before true where the sentence starts earlier
 * @param after true where the sentence goes on
 * @param where the place in the text, such as "Paragraph 3"
 * @param href page and anchor of the place
 * @param presence whose word it is: own, attributed, quoted, unsourced
 * @param source who is said to have said it, in the text's words
 */
public record Quote(
    List<Segment> segments,
    boolean before,
    boolean after,
    String where,
    String href,
    String presence,
    Optional<String> source) {
  public Quote {
    segments = List.copyOf(segments);
  }

  /** The same words for a second place on a page, where no id may be given again. */
  Quote again() {
    List<Segment> bare =
        segments.stream()
            .map(segment -> new Segment(segment.text(), segment.classes(), List.of()))
            .toList();
    return new Quote(bare, before, after, where, href, presence, source);
  }

  /** The words without their marks. */
  public String plain() {
    StringBuilder text = new StringBuilder();
    segments.forEach(segment -> text.append(segment.text()));
    return text.toString().replaceAll("\\s+", " ");
  }
}
