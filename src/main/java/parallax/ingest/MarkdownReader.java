package parallax.ingest;

import java.util.List;
import java.util.Optional;
import parallax.markdown.Markdown;
import parallax.markdown.MarkdownBlock;
import parallax.model.Block;
import parallax.model.Span;

/** The parts of a Markdown article; its signs are dropped and its words keep their offsets. */
final class MarkdownReader {
  private MarkdownReader() {}

  static Layout read(String text, int frontMatterEnd, Optional<String> givenTitle) {
    Layout layout = new Layout();
    if (frontMatterEnd > 0) {
      layout.drop(new Span(0, frontMatterEnd), "front matter");
    }
    List<MarkdownBlock> blocks = Markdown.blocks(text);
    for (MarkdownBlock block : blocks) {
      if (block.span().length() == 0) {
        continue;
      }
      if (block.kind() == MarkdownBlock.Kind.OTHER) {
        layout.drop(block.span(), "code, table or rule");
        continue;
      }
      List<Line> lines = Line.of(text, block.span());
      Optional<String> furniture =
          lines.size() == 1 ? Furniture.reason(lines.get(0)) : Optional.empty();
      if (furniture.isPresent()) {
        layout.drop(block.span(), furniture.get());
        continue;
      }
      Block.Kind kind = kind(block, layout, givenTitle);
      Span span =
          kind == Block.Kind.PARAGRAPH && !layout.hasBody()
              ? Datelines.after(new Line(block.span(), block.span().cut(text), true), layout)
              : block.span();
      layout.block(span, kind);
      block.signs().stream()
          .filter(sign -> sign.start() >= span.start())
          .forEach(sign -> layout.drop(sign, "Markdown sign"));
    }
    return layout;
  }

  private static Block.Kind kind(MarkdownBlock block, Layout layout, Optional<String> givenTitle) {
    return switch (block.kind()) {
      case HEADING ->
          layout.headline().isEmpty() && layout.blocks().isEmpty() && givenTitle.isEmpty()
              ? Block.Kind.HEADLINE
              : Block.Kind.HEADING;
      case QUOTE -> Block.Kind.BLOCKQUOTE;
      default -> Block.Kind.PARAGRAPH;
    };
  }
}
