package parallax.site;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page as one file: its style sheet stands inside, allowed by its digest alone. Links to other
 * pages lead to the published site, or nowhere where there is none; those inside the page stay.
 */
final class SingleFile {
  private static final Pattern STYLE = Pattern.compile("<link rel=\"stylesheet\"[^>]*>");
  private static final Pattern OTHER_LINKS =
      Pattern.compile("<link rel=\"(?:icon|alternate|canonical)\"[^>]*>\\n?");
  private static final Pattern SCRIPT = Pattern.compile("<script src=\"[^\"]*\"></script>\\n?");
  private static final Pattern AWAY = Pattern.compile(" href=\"(?!#|https?:)([^\"]*)\"");

  private SingleFile() {}

  /** The page's HTML in one piece. */
  static String of(String html, String css, Optional<String> baseUrl) {
    String style = Matcher.quoteReplacement("<style>" + css + "</style>");
    String page = OTHER_LINKS.matcher(html).replaceAll("");
    page = SCRIPT.matcher(page).replaceAll("").replaceFirst(" script-src 'self';", "");
    page = STYLE.matcher(page).replaceFirst(style);
    page = page.replaceFirst("style-src 'self'", "style-src 'sha256-" + digest(css) + "'");
    return AWAY.matcher(page).replaceAll(link -> away(link.group(1), baseUrl));
  }

  private static String away(String href, Optional<String> baseUrl) {
    String path = href.startsWith("../") ? href.substring(3) : "events/" + href;
    return baseUrl
        .map(base -> Matcher.quoteReplacement(" href=\"" + base + path + "\""))
        .orElse("");
  }

  private static String digest(String css) {
    try {
      byte[] sha =
          MessageDigest.getInstance("SHA-256").digest(css.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(sha);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
