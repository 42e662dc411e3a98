package parallax.report;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import parallax.markdown.Markdown;

/**
 * What an editor or a teacher wrote about an event.
 *
 * @param html safe: raw HTML is shown as text, links lead to http, https or relative addresses
 */
public record EditorNote(String html) {
  private static final Pattern HEADING = Pattern.compile("<(/?)h([1-6])>");
  private static final Pattern IMAGE = Pattern.compile("<img [^>]*?alt=\"([^\"]*)\"[^>]*>");
  private static final int LOWER = 2;
  private static final int LOWEST = 6;

  /**
   * A note as written in Markdown. Its headings stand below those of the page. A picture becomes
   * its words, since it would be fetched from another host.
   */
  static EditorNote of(String markdown) {
    String html = HEADING.matcher(Markdown.toHtml(markdown)).replaceAll(EditorNote::lower);
    return new EditorNote(Texts.visible(IMAGE.matcher(html).replaceAll("$1")).strip());
  }

  private static String lower(MatchResult heading) {
    int level = Math.min(LOWEST, Integer.parseInt(heading.group(2)) + LOWER);
    return "<" + heading.group(1) + "h" + level + ">";
  }
}
