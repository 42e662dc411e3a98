package parallax.ingest;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * How much running text each element of a page holds: characters of blocks that are long enough to
 * be sentences and are not mostly links.
 */
final class HtmlProse {
  private static final int SENTENCE = 60;

  /** A child that holds this much of its parent's prose is as good as the parent. */
  private static final double NEARLY_ALL = 0.85;

  private static final List<String> BODIES =
      List.of(
          "[itemprop=articleBody]",
          "[class~=(?i)^(.*\\s)?(article|story|entry|post|news|content)[-_]{0,2}(body|content|text|main)(\\s.*)?$]",
          "article",
          "main, [role=main]");

  private final IdentityHashMap<Element, Integer> letters = new IdentityHashMap<>();

  HtmlProse(Element page) {
    HtmlText all = HtmlText.whole(page);
    for (HtmlText.Part part : all.parts()) {
      if (part.span().length() > SENTENCE && part.linkShare() < 0.5) {
        letters.merge(part.owner(), part.span().length(), Integer::sum);
      }
    }
    NodeTraversor.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {
            // Sums are made on the way up.
          }

          @Override
          public void tail(Node node, int depth) {
            if (node instanceof Element element
                && !element.equals(page)
                && element.parent() != null) {
              letters.merge(element.parent(), of(element), Integer::sum);
            }
          }
        },
        page);
  }

  int of(Element element) {
    return letters.getOrDefault(element, 0);
  }

  /**
   * The element that holds the story: the one that says so and has most prose, unless it has little
   * of the page's; else the innermost one with nearly all of it.
   *
   * @param page the body
   * @param regions what is not the story
   */
  Element story(Element page, HtmlRegions regions) {
    for (String query : BODIES) {
      Optional<Element> best =
          page.select(query).stream()
              .filter(one -> regions.reason(one).isEmpty())
              .max((a, b) -> Integer.compare(of(a), of(b)));
      if (best.isPresent() && of(best.get()) >= 250 && of(best.get()) * 4 >= of(page)) {
        return withSiblings(best.get());
      }
    }
    return innermost(page, regions);
  }

  /** A body in several containers of one class is one story. */
  private Element withSiblings(Element body) {
    Element parent = body.parent();
    if (parent == null || body.normalName().equals("article") || body.className().isBlank()) {
      return body;
    }
    boolean several =
        parent.children().stream()
            .anyMatch(
                other ->
                    !other.equals(body)
                        && other.className().equals(body.className())
                        && of(other) > 0);
    return several ? parent : body;
  }

  private Element innermost(Element page, HtmlRegions regions) {
    Element at = page;
    while (true) {
      int whole = 0;
      for (Element child : at.children()) {
        whole += regions.reason(child).isPresent() ? 0 : of(child);
      }
      double enough = NEARLY_ALL * whole;
      Optional<Element> next =
          at.children().stream()
              .filter(child -> regions.reason(child).isEmpty())
              .filter(child -> of(child) > 0 && of(child) >= enough && !isParagraph(child))
              .findFirst();
      if (next.isEmpty()) {
        return at;
      }
      at = next.get();
    }
  }

  private static boolean isParagraph(Element element) {
    return element.normalName().matches("p|blockquote|li|h[1-6]");
  }
}
