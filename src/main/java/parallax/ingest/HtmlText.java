package parallax.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import parallax.model.Span;

/**
 * The visible text of a page, block by block in document order, white space as a browser shows it.
 *
 * @param text all blocks, an empty line between two
 * @param parts the blocks with their elements
 */
record HtmlText(String text, List<Part> parts) {
  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "dfn", "em",
          "font", "i", "ins", "kbd", "mark", "q", "s", "samp", "small", "span", "strike", "strong",
          "sub", "sup", "time", "tt", "u", "var", "wbr", "ruby", "label", "nobr");
  private static final int LONGEST_NAMES = 1_000;
  private static final Set<String> UNSEEN =
      Set.of(
          "script",
          "style",
          "template",
          "noscript",
          "svg",
          "iframe",
          "object",
          "embed",
          "head",
          "title",
          "math",
          "canvas",
          "video",
          "audio",
          "map",
          "datalist",
          "amp-iframe",
          "option",
          "img",
          "picture",
          "rp",
          "rt");

  HtmlText {
    parts = List.copyOf(parts);
  }

  /**
   * One block of text.
   *
   * @param span its place in the text
   * @param owner the innermost block element around it
   * @param linked how many of its characters are links
   * @param reason why it is not the story, from the outermost region; empty where it may be
   */
  record Part(Span span, Element owner, int linked, Optional<String> reason) {
    double linkShare() {
      return (double) linked / Math.max(1, span.length());
    }

    /** Class and id of its element; none where they are longer than people write them. */
    String names() {
      boolean flood = owner.attr("class").length() + owner.id().length() > LONGEST_NAMES;
      return flood ? "" : owner.className() + " " + owner.id();
    }

    /** True where the block stands in an element of this name, itself or an ancestor. */
    boolean in(String name) {
      return owner.closest(name) != null;
    }
  }

  /** The text of a page's body; parts in a region that is not the story carry the reason. */
  static HtmlText of(Element body, HtmlRegions regions) {
    Collector collector = new Collector(Optional.of(regions), new ArrayList<>());
    NodeTraversor.filter(collector, body);
    collector.flush();
    return collector.result();
  }

  /** The same with nothing taken for furniture. */
  static HtmlText whole(Element body) {
    Collector collector = new Collector(Optional.empty(), new ArrayList<>());
    NodeTraversor.filter(collector, body);
    collector.flush();
    return collector.result();
  }

  private static boolean unseen(Element element) {
    String style = element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
    return UNSEEN.contains(element.normalName())
        || element.hasAttr("hidden")
        || style.contains("display:none")
        || style.contains("visibility:hidden")
        || (element.attr("aria-hidden").equals("true") && element.text().length() < 80);
  }

  /** Gathers text while the tree is walked; the walk is a loop, so deep pages do no harm. */
  private static final class Collector implements NodeFilter {
    private final Optional<HtmlRegions> regions;
    private final List<Part> parts;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder open = new StringBuilder();
    private final List<Element> blocks = new ArrayList<>();
    private final List<Element> links = new ArrayList<>();
    private final List<Region> dropped = new ArrayList<>();
    private final List<Integer> linked = new ArrayList<>(List.of(0));

    private record Region(Element element, String reason) {}

    Collector(Optional<HtmlRegions> regions, List<Part> parts) {
      this.regions = regions;
      this.parts = parts;
    }

    HtmlText result() {
      return new HtmlText(text.toString(), parts);
    }

    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof TextNode words) {
        append(words.getWholeText());
        return FilterResult.CONTINUE;
      }
      if (!(node instanceof Element element)) {
        return FilterResult.CONTINUE;
      }
      if (unseen(element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      if (element.normalName().equals("br")) {
        open.append('\n');
      } else if (element.normalName().equals("a")) {
        links.add(element);
      } else if (!INLINE.contains(element.normalName())) {
        flush();
        blocks.add(element);
      }
      if (dropped.isEmpty()) {
        regions
            .flatMap(rules -> rules.reason(element))
            .ifPresent(reason -> region(element, reason));
      }
      return FilterResult.CONTINUE;
    }

    private void region(Element element, String reason) {
      flush();
      dropped.add(new Region(element, reason));
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (node instanceof Element element) {
        if (!blocks.isEmpty() && blocks.get(blocks.size() - 1).equals(element)) {
          flush();
          blocks.remove(blocks.size() - 1);
        }
        if (!dropped.isEmpty() && dropped.get(0).element().equals(element)) {
          flush();
          dropped.clear();
        }
        if (!links.isEmpty() && links.get(links.size() - 1).equals(element)) {
          links.remove(links.size() - 1);
        }
      }
      return FilterResult.CONTINUE;
    }

    private void append(String words) {
      for (int i = 0; i < words.length(); i++) {
        char c = words.charAt(i);
        boolean space = c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
        boolean wanted = open.length() > 0 && " \n".indexOf(open.charAt(open.length() - 1)) < 0;
        if (!space && c != '\0') {
          open.append(c);
          if (!links.isEmpty()) {
            linked.set(0, linked.get(0) + 1);
          }
        } else if (wanted) {
          open.append(' ');
        }
      }
    }

    void flush() {
      Element owner = blocks.isEmpty() ? new Element("body") : blocks.get(blocks.size() - 1);
      Optional<String> reason =
          dropped.isEmpty() ? Optional.empty() : Optional.of(dropped.get(0).reason());
      int links = linked.get(0);
      for (String paragraph : open.toString().split("\\n\\s*\\n", -1)) {
        String clean = paragraph.replaceAll(" ?\\n ?", "\n").strip();
        if (!clean.isEmpty()) {
          text.append(text.length() == 0 ? "" : "\n\n");
          Span span = new Span(text.length(), text.length() + clean.length());
          text.append(clean);
          parts.add(new Part(span, owner, Math.min(links, clean.length()), reason));
        }
      }
      linked.set(0, 0);
      open.setLength(0);
    }
  }
}
