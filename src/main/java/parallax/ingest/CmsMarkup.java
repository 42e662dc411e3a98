package parallax.ingest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parallax.model.Block;
import parallax.model.Edit;
import parallax.model.Span;

/**
 * HTML tags inside a text field, as exports of content management systems have them. The tags are
 * dropped where they stand, so that offsets into the field stay; a block's tag leaves an empty
 * line.
 *
 * @param edits what to drop
 * @param quotes stretches inside block quotations
 * @param headings stretches inside headings
 */
record CmsMarkup(List<Edit> edits, List<Span> quotes, List<Span> headings) {
  private static final Pattern TAG =
      Pattern.compile(
          "<!--.*?-->|</?([a-zA-Z][a-zA-Z0-9-]{0,20})(?:\\s[^<>]{0,4000})?/?>", Pattern.DOTALL);
  private static final Pattern SIGN =
      Pattern.compile(
          "(?i)</(p|div|h[1-6]|li|blockquote|a|em|strong|b|i|span|figure)>|<(br|p)\\s*/?>");
  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "div",
          "br",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "ul",
          "ol",
          "li",
          "blockquote",
          "section",
          "article",
          "table",
          "tr",
          "td",
          "th",
          "hr",
          "header",
          "footer",
          "pre",
          "main",
          "figure",
          "dl",
          "dt",
          "dd");
  private static final Set<String> NOT_TEXT =
      Set.of(
          "script",
          "style",
          "figcaption",
          "iframe",
          "noscript",
          "aside",
          "form",
          "button",
          "video",
          "audio",
          "svg",
          "object");

  CmsMarkup {
    edits = List.copyOf(edits);
    quotes = List.copyOf(quotes);
    headings = List.copyOf(headings);
  }

  /** The markup of a text; nothing where the text only looks as if it had a tag. */
  static CmsMarkup of(String text) {
    if (text.indexOf('<') < 0 || !SIGN.matcher(text).find()) {
      return new CmsMarkup(List.of(), List.of(), List.of());
    }
    Scan scan =
        new Scan(text, new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new HashSet<>());
    scan.read();
    return new CmsMarkup(scan.edits(), scan.quotes(), scan.headings());
  }

  /** What a block is, where its tags say more than its lines. */
  Block.Kind kind(Block block) {
    if (block.kind() == Block.Kind.PARAGRAPH
        && quotes.stream().anyMatch(quote -> quote.contains(block.span()))) {
      return Block.Kind.BLOCKQUOTE;
    }
    boolean heading = headings.stream().anyMatch(one -> one.contains(block.span()));
    return heading && block.kind() == Block.Kind.PARAGRAPH ? Block.Kind.HEADING : block.kind();
  }

  private record Scan(
      String text, List<Edit> edits, List<Span> quotes, List<Span> headings, Set<String> unclosed) {
    void read() {
      Matcher tag = TAG.matcher(text);
      int at = 0;
      while (tag.find(at)) {
        String name = Optional.ofNullable(tag.group(1)).orElse("!").toLowerCase(Locale.ROOT);
        boolean opens = text.charAt(tag.start() + 1) != '/';
        int end = tag.end();
        String reason = "HTML tag";
        if (opens && NOT_TEXT.contains(name)) {
          end = close(name, end).orElse(end);
          reason = name.equals("figcaption") ? "picture caption" : "HTML element " + name;
        } else if (opens && name.equals("blockquote")) {
          stretch(name, end, quotes);
        } else if (opens && name.matches("h[1-6]")) {
          stretch(name, end, headings);
        }
        drop(tag.start(), end, BLOCKS.contains(name) ? breakOf(name) : "", reason);
        at = end;
      }
    }

    private static String breakOf(String name) {
      return name.equals("br") ? "\n" : "\n\n";
    }

    private void stretch(String name, int from, List<Span> to) {
      close(name, from).ifPresent(end -> to.add(new Span(from, end)));
    }

    private Optional<Integer> close(String name, int from) {
      if (unclosed.contains(name)) {
        return Optional.empty();
      }
      Matcher end = Pattern.compile("(?i)</" + name + "\\s*>").matcher(text);
      if (end.find(from)) {
        return Optional.of(end.end());
      }
      // Looked for once: a million open tags must not be a million walks to the end.
      unclosed.add(name);
      return Optional.empty();
    }

    /** Tags that follow each other are one edit. */
    private void drop(int start, int end, String leaves, String reason) {
      int last = edits.size() - 1;
      if (last >= 0
          && edits.get(last).reason().equals(reason)
          && text.substring(edits.get(last).span().end(), start).isBlank()) {
        Edit before = edits.get(last);
        String both =
            leaves.length() > before.replacement().length() ? leaves : before.replacement();
        boolean space = both.isEmpty() && before.span().end() < start;
        edits.set(
            last,
            new Edit(
                new Span(before.span().start(), end),
                space ? " " : both,
                Edit.Kind.DROPPED,
                reason));
        return;
      }
      edits.add(new Edit(new Span(start, end), leaves, Edit.Kind.DROPPED, reason));
    }
  }
}
