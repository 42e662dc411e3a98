package parallax.ingest;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Parts of a page that are not the story, told by their element or by the words of their class and
 * id. A word alone is weak evidence: the page's wrapper often has one too, so it counts only for an
 * element that holds little of the page's prose.
 */
final class HtmlRegions {
  private static final double LITTLE = 0.3;

  private record Rule(Pattern words, String reason) {}

  private static final List<Rule> RULES =
      List.of(
          rule("comments?|commentlist|disqus|respond|discussion|replies", "comments"),
          rule("share|sharing|sharebar|social|sharedaddy|addtoany|follow", "share buttons"),
          rule(
              "newsletter|subscribe|subscription|subscriber|signup|optin|mailchimp|paywall|regwall|promo|donate|donation|membership|cta|appeal",
              "newsletter box"),
          rule(
              "related|recommended|recommendation|recommendations|recirc|readmore|morestories|mostread|trending|popular|alsolike|readnext|upnext|yarpp|jp-relatedposts|teaser|teasers|headlines|latest|next-story|seealso",
              "related links"),
          rule(
              "ad|ads|advert|adverts|advertisement|adsbygoogle|sponsored|sponsor|dfp|outbrain|taboola|adslot|adunit|banner",
              "advertisement"),
          rule(
              "caption|wp-caption|figcaption|photocredit|credit|credits|imagecredit|gallery|slideshow",
              "picture caption"),
          rule("pullquote|pulledquote|quotebox", "pull quote"),
          rule("cookie|cookies|consent|gdpr|onetrust", "cookie notice"),
          rule(
              "breadcrumb|breadcrumbs|menu|nav|navbar|navigation|topbar|toolbar|masthead|offcanvas|skip|skiplink|pagination|pager|postnav|sitelinks",
              "navigation"),
          rule("sidebar|widget|widgets|rail|aside|infobox|sidebox", "side box"),
          rule("authorbio|bio|aboutauthor|authorbox|authorcard|contributor", "author note"),
          rule("tags|taglist|topics|keywords|posttags|categories", "topic links"),
          rule("footer|copyright|colophon|legal|disclaimer|siteinfo", "page footer"),
          rule("audio|player|listen|video|transcript-toggle", "player"),
          rule("correctionlink|print|toolbox|tools|fontsize", "page tools"));

  private static final Set<String> GLUED =
      Set.of(
          "author-bio",
          "about-author",
          "author-box",
          "author-card",
          "read-more",
          "more-stories",
          "most-read",
          "also-like",
          "read-next",
          "up-next",
          "pull-quote",
          "photo-credit",
          "image-credit",
          "post-tags",
          "tag-list",
          "side-box",
          "see-also",
          "post-nav",
          "font-size",
          "skip-link",
          "ad-slot",
          "ad-unit",
          "sign-up",
          "site-info",
          "opt-in");

  private final Element page;
  private final HtmlProse prose;

  /**
   * Rules for one page.
   *
   * @param page the body
   * @param prose how much running text each of its elements has
   */
  HtmlRegions(Element page, HtmlProse prose) {
    this.page = page;
    this.prose = prose;
  }

  private boolean isLittle(Element element) {
    return prose.of(element) <= LITTLE * prose.of(page);
  }

  private static Rule rule(String words, String reason) {
    return new Rule(Pattern.compile(words), reason);
  }

  /** Why an element is not the story; empty where it may be. */
  Optional<String> reason(Element element) {
    String words = element.className() + " " + element.id() + " " + element.attr("role");
    boolean weak =
        words.isBlank()
            || Set.of("body", "html", "main", "article", "p").contains(element.normalName());
    Optional<String> byWords = weak ? Optional.empty() : byWords(words);
    return byWords.filter(reason -> isLittle(element)).or(() -> byName(element));
  }

  private Optional<String> byName(Element element) {
    return switch (element.normalName()) {
      case "nav", "menu" -> Optional.of("navigation");
      case "figcaption", "caption" -> Optional.of("picture caption");
      case "aside" -> isLittle(element) ? Optional.of("side box") : Optional.empty();
      case "form", "button", "select", "textarea", "label", "fieldset" ->
          isLittle(element) ? Optional.of("form") : Optional.empty();
      case "footer" -> isLittle(element) ? Optional.of("page footer") : Optional.empty();
      case "header" ->
          !isLittle(element)
                  || element.selectFirst("h1") != null
                  || element.closest("article, main, [role=main], [itemprop=articleBody]") != null
              ? Optional.empty()
              : Optional.of("page header");
      case "amp-ad" -> Optional.of("advertisement");
      case "dialog" -> Optional.of("page tools");
      default -> Optional.empty();
    };
  }

  private static Optional<String> byWords(String words) {
    String spaced = words.replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    for (String glued : GLUED) {
      spaced = spaced.replace(glued, glued.replace("-", ""));
    }
    for (String word : spaced.split("[^a-z]+", -1)) {
      for (Rule rule : RULES) {
        if (rule.words().matcher(word).matches()) {
          return Optional.of(rule.reason());
        }
      }
    }
    return Optional.empty();
  }
}
