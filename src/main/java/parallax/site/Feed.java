package parallax.site;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The Atom feed (RFC 4287) and the sitemap. Both need absolute addresses, so they are written with
 * a base address alone.
 */
final class Feed {
  /** Atom demands a date; a text without one must not get today's. */
  private static final String UNDATED = "1970-01-01";

  /**
   * One event.
   *
   * @param path of its page from the top of the site
   * @param title of its page
   * @param day newest date of its texts, ISO 8601; empty where none is dated
   */
  record Entry(String path, String title, String day) {}

  private Feed() {}

  /** Writes the feed; entries newest first. */
  static void atom(String base, List<Entry> entries, OutputStream out) throws IOException {
    StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    xml.append("<feed xmlns=\"http://www.w3.org/2005/Atom\">\n  <title>Parallax</title>\n");
    xml.append("  <id>").append(escaped(base)).append("</id>\n");
    xml.append("  <link rel=\"self\" href=\"").append(escaped(base)).append("feed.xml\"/>\n");
    String newest = entries.stream().map(Feed::updated).max(String::compareTo).orElse(UNDATED);
    xml.append("  <updated>").append(newest).append("T00:00:00Z</updated>\n");
    xml.append("  <author><name>Parallax</name></author>\n");
    for (Entry entry : entries) {
      String address = escaped(base + entry.path());
      xml.append("  <entry>\n    <title>").append(escaped(entry.title())).append("</title>\n");
      xml.append("    <id>").append(address).append("</id>\n");
      xml.append("    <link href=\"").append(address).append("\"/>\n");
      xml.append("    <updated>").append(updated(entry)).append("T00:00:00Z</updated>\n");
      xml.append("  </entry>\n");
    }
    out.write(xml.append("</feed>\n").toString().getBytes(StandardCharsets.UTF_8));
  }

  /** Writes the sitemap of all pages. */
  static void sitemap(String base, List<String> paths, OutputStream out) throws IOException {
    StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    xml.append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
    for (String path : paths) {
      xml.append("  <url><loc>").append(escaped(base + path)).append("</loc></url>\n");
    }
    out.write(xml.append("</urlset>\n").toString().getBytes(StandardCharsets.UTF_8));
  }

  private static String updated(Entry entry) {
    return entry.day().matches("\\d{4}-\\d{2}-\\d{2}.*") ? entry.day().substring(0, 10) : UNDATED;
  }

  private static String escaped(String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints()
        .filter(c -> c >= ' ' && !(c >= 0xD800 && c <= 0xDFFF) && c != 0xFFFE && c != 0xFFFF)
        .forEach(
            c -> {
              switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.appendCodePoint(c);
              }
            });
    return out.toString();
  }
}
