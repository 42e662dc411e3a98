package parallax.ingest;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import parallax.json.LinkedData;

/**
 * What a page says of its article outside the story: JSON-LD first, then OpenGraph and meta tags,
 * then the link and title elements.
 */
final class HtmlHead {
  private static final Pattern ISO_DATE =
      Pattern.compile("\\d{4}-\\d{2}-\\d{2}(?:[T ]\\d{2}:\\d{2}.{0,20})?");
  private static final Pattern SEPARATOR = Pattern.compile("\\s[|\u2013\u2014\u00bb\u00b7:-]+\\s+");
  private static final int LONGEST = 1_000;

  private final Document page;
  private final Map<String, String> fields = new TreeMap<>();

  private HtmlHead(Document page) {
    this.page = page;
  }

  /** The contract's fields that the page gives; none where it gives none. */
  static Map<String, String> fields(Document page) {
    HtmlHead head = new HtmlHead(page);
    head.linkedData();
    head.put(
        "title", head.meta("og:title", "twitter:title", "dc.title", "parsely-title", "headline"));
    head.put("outlet", head.meta("og:site_name", "application-name", "dc.publisher", "publisher"));
    head.put(
        "author",
        head.meta(
            "author", "article:author", "parsely-author", "dc.creator", "byl", "sailthru.author"));
    head.put(
        "published",
        head.meta(
            "article:published_time",
            "og:article:published_time",
            "datepublished",
            "parsely-pub-date",
            "date",
            "dc.date",
            "dc.date.issued",
            "pubdate",
            "publish-date",
            "sailthru.date"));
    head.put("published", head.time());
    head.put("url", head.attribute("link[rel=canonical]", "href"));
    head.put("url", head.meta("og:url"));
    head.put("language", head.attribute("html", "lang"));
    head.put("language", head.meta("og:locale", "content-language"));
    head.put("title", head.titleElement());
    head.check();
    return Map.copyOf(head.fields);
  }

  private void linkedData() {
    LinkedData reader = new LinkedData();
    for (Element script : page.select("script[type~=(?i)ld.json]")) {
      reader.article(script.data()).forEach(this::put);
    }
  }

  /** The first source that says something wins. */
  private void put(String key, String value) {
    String clean = value.replaceAll("\\s+", " ").strip();
    if (!clean.isEmpty() && clean.length() <= LONGEST) {
      fields.putIfAbsent(key, clean);
    }
  }

  private String meta(String... names) {
    for (String name : names) {
      for (Element meta : page.select("meta[content]")) {
        String key = meta.hasAttr("property") ? meta.attr("property") : meta.attr("name");
        String known = key.isEmpty() ? meta.attr("itemprop") : key;
        boolean address = name.equals("article:author") && meta.attr("content").startsWith("http");
        if (known.toLowerCase(Locale.ROOT).equals(name)
            && !address
            && !meta.attr("content").isBlank()) {
          return meta.attr("content");
        }
      }
    }
    return "";
  }

  private String attribute(String query, String name) {
    return Optional.ofNullable(page.selectFirst(query)).map(one -> one.attr(name)).orElse("");
  }

  /** The story's own time element; one in a list of other stories says nothing. */
  private String time() {
    List<Element> times =
        page.select(
            "article:has(h1) time[datetime], [class~=(?i)publi|byline|dateline|entry-date] time[datetime], time[pubdate], time[itemprop=datePublished], time[class~=(?i)publi|entry-date]");
    List<Element> all = times.isEmpty() ? page.select("time[datetime]") : times;
    boolean one = !times.isEmpty() || (all.size() == 1 && page.select("article").size() <= 1);
    return one ? all.get(0).attr("datetime") : "";
  }

  /** The title without the outlet's name behind it, where the page says that name elsewhere. */
  private String titleElement() {
    String title = page.title();
    String outlet = fields.getOrDefault("outlet", "");
    String[] parts = SEPARATOR.split(title, -1);
    String last = parts[parts.length - 1];
    boolean named = parts.length > 1 && last.equalsIgnoreCase(outlet);
    boolean heading =
        parts.length > 1
            && page.select("h1").stream().anyMatch(h1 -> h1.text().equalsIgnoreCase(parts[0]));
    if (heading && outlet.isEmpty() && parts.length == 2 && last.split(" ", -1).length <= 5) {
      put("outlet", last);
    }
    if (named) {
      return title
          .substring(0, title.lastIndexOf(last))
          .replaceAll("\\s[|\u2013\u2014\u00bb\u00b7:-]+\\s+$", "");
    }
    return heading ? parts[0] : title;
  }

  /** Only dates in ISO 8601 and addresses of the web are passed on. */
  private void check() {
    String date = fields.getOrDefault("published", "");
    if (!ISO_DATE.matcher(date).matches()) {
      fields.remove("published");
    }
    if (!fields.getOrDefault("url", "").matches("(?i)https?://.*")) {
      fields.remove("url");
    }
    String outlet = fields.getOrDefault("outlet", "");
    String title = fields.getOrDefault("title", "");
    if (!outlet.isEmpty()
        && title.matches("(?s).+\\s[|\u2013\u2014-]\\s" + Pattern.quote(outlet))) {
      fields.put(
          "title",
          title
              .substring(0, title.length() - outlet.length())
              .replaceAll("\\s[|\u2013\u2014-]\\s$", ""));
    }
    if (fields.getOrDefault("author", "").startsWith("http")) {
      fields.remove("author");
    }
  }
}
