package parallax.markdown;

import java.util.List;
import parallax.model.Span;

/**
 * One block of a Markdown text, with the signs that are Markdown's and not the writer's.
 *
 * @param span the block's words in the text that was parsed, leading and closing signs left out
 * @param kind what it is
 * @param level level of a heading from 1, else 0
 * @param signs stretches inside {@code span} that a reader doesn't see: stars, brackets, addresses
 */
public record MarkdownBlock(Span span, Kind kind, int level, List<Span> signs) {
  /** What a block of Markdown is; OTHER is code, HTML, a table or a rule: not words of a story. */
  public enum Kind {
    HEADING,
    PARAGRAPH,
    QUOTE,
    ITEM,
    OTHER
  }

  public MarkdownBlock {
    signs = List.copyOf(signs);
  }
}
