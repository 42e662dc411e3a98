package parallax.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.yaml.front.matter.YamlFrontMatterBlock;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import parallax.model.Span;

/** Walks a parsed text and notes which of its characters a reader sees. */
final class BlockWalk {
  private final String text;
  private final List<MarkdownBlock> blocks = new ArrayList<>();

  BlockWalk(String text) {
    this.text = text;
  }

  List<MarkdownBlock> blocks(Node document) {
    walk(document, MarkdownBlock.Kind.PARAGRAPH);
    return List.copyOf(blocks);
  }

  private void walk(Node parent, MarkdownBlock.Kind paragraphs) {
    for (Node node : parent.getChildren()) {
      if (node instanceof YamlFrontMatterBlock) {
        continue;
      }
      if (node instanceof Heading heading) {
        add(heading, MarkdownBlock.Kind.HEADING, heading.getLevel());
      } else if (node instanceof Paragraph) {
        add(node, paragraphs, 0);
      } else if (node instanceof BlockQuote) {
        walk(node, MarkdownBlock.Kind.QUOTE);
      } else if (node instanceof ListBlock) {
        walk(node, paragraphs);
      } else if (node instanceof ListItem) {
        walk(node, paragraphs == MarkdownBlock.Kind.QUOTE ? paragraphs : MarkdownBlock.Kind.ITEM);
      } else {
        other(node);
      }
    }
  }

  private void add(Node node, MarkdownBlock.Kind kind, int level) {
    List<Span> seen = new ArrayList<>();
    collect(node, seen);
    if (seen.isEmpty()) {
      other(node);
      return;
    }
    int start = seen.get(0).start();
    int end = seen.get(seen.size() - 1).end();
    List<Span> signs = new ArrayList<>();
    int at = start;
    for (Span span : seen) {
      if (span.start() > at) {
        signs.add(new Span(at, span.start()));
      }
      at = Math.max(at, span.end());
    }
    blocks.add(new MarkdownBlock(new Span(start, end), kind, level, signs));
  }

  private void other(Node node) {
    Span span = trimmed(node.getStartOffset(), node.getEndOffset());
    if (span.length() > 0) {
      blocks.add(new MarkdownBlock(span, MarkdownBlock.Kind.OTHER, 0, List.of()));
    }
  }

  private void collect(Node parent, List<Span> seen) {
    for (Node node : parent.getChildren()) {
      if (node instanceof Text || node instanceof HtmlEntity) {
        see(node.getStartOffset(), node.getEndOffset(), seen);
      } else if (node instanceof Code code) {
        see(code.getText().getStartOffset(), code.getText().getEndOffset(), seen);
      } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
        see(lineEnd(node), node.getEndOffset(), seen);
      } else if (!(node instanceof Image) && !(node instanceof ImageRef)) {
        collect(node, seen);
      }
    }
  }

  /** The line end alone stays: trailing blanks or a backslash before it are signs. */
  private int lineEnd(Node lineBreak) {
    int at = lineBreak.getStartOffset();
    while (at < lineBreak.getEndOffset() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
      at++;
    }
    return at;
  }

  /** A backslash before a sign of Markdown is a sign itself. */
  private void see(int start, int end, List<Span> seen) {
    int at = start;
    for (int i = start; i + 1 < end; i++) {
      if (text.charAt(i) == '\\' && isPunctuation(text.charAt(i + 1))) {
        keep(at, i, seen);
        at = i + 1;
        i++;
      }
    }
    keep(at, end, seen);
  }

  private static void keep(int start, int end, List<Span> seen) {
    if (end > start) {
      seen.add(new Span(start, end));
    }
  }

  private static boolean isPunctuation(char c) {
    return c > ' ' && c < 0x7f && !Character.isLetterOrDigit(c);
  }

  private Span trimmed(int start, int end) {
    int from = start;
    int to = Math.min(end, text.length());
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }
}
