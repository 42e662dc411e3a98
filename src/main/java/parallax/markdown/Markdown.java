package parallax.markdown;

import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.ext.yaml.front.matter.AbstractYamlFrontMatterVisitor;
import com.vladsch.flexmark.ext.yaml.front.matter.YamlFrontMatterBlock;
import com.vladsch.flexmark.ext.yaml.front.matter.YamlFrontMatterExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Markdown as people write it: to safe HTML, to its front matter, to its blocks with positions. */
public final class Markdown {
  private Markdown() {}

  /**
   * Safe HTML: raw HTML is shown as text, links and images lead to http, https or relative
   * addresses only (others lose their address). Tables are understood; front matter is left out.
   */
  public static String toHtml(String markdown) {
    DataHolder options = options();
    Node document = Parser.builder(options).build().parse(markdown);
    return HtmlRenderer.builder(options)
        .escapeHtml(true)
        .attributeProviderFactory(SafeAddresses.factory())
        .build()
        .render(document);
  }

  /** The front matter at the head of a text; no values and end 0 where there is none. */
  public static FrontMatter frontMatter(String text) {
    Document document = parse(text);
    if (!(document.getFirstChild() instanceof YamlFrontMatterBlock block)) {
      return new FrontMatter(Map.of(), 0);
    }
    AbstractYamlFrontMatterVisitor visitor = new AbstractYamlFrontMatterVisitor();
    visitor.visit(document);
    Map<String, String> values = new LinkedHashMap<>();
    visitor.getData().forEach((key, list) -> values.put(key, value(list)));
    return new FrontMatter(values, block.getEndOffset());
  }

  /** The blocks of a text in order, front matter left out; offsets point into the text. */
  public static List<MarkdownBlock> blocks(String text) {
    return new BlockWalk(text).blocks(parse(text));
  }

  private static String value(List<String> items) {
    return String.join(", ", items.stream().map(Markdown::unquoted).toList());
  }

  private static String unquoted(String item) {
    String value = item.strip();
    boolean quoted =
        value.length() > 1
            && (value.charAt(0) == '"' || value.charAt(0) == '\'')
            && value.charAt(value.length() - 1) == value.charAt(0);
    if (!quoted) {
      return value;
    }
    String inner = value.substring(1, value.length() - 1);
    return value.charAt(0) == '"'
        ? inner.replace("\\\"", "\"").replace("\\\\", "\\")
        : inner.replace("''", "'");
  }

  private static Document parse(String text) {
    return Parser.builder(options()).build().parse(text);
  }

  private static DataHolder options() {
    return new MutableDataSet()
        .set(
            Parser.EXTENSIONS, List.of(TablesExtension.create(), YamlFrontMatterExtension.create()))
        .toImmutable();
  }
}
