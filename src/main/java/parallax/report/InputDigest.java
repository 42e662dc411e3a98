package parallax.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import parallax.model.Article;

/** SHA-256 over ids and texts of all articles, so that a report says which input it was made of. */
public final class InputDigest {
  private InputDigest() {}

  /**
   * The digest of some articles.
   *
   * @param sortedById the articles
   */
  public static String of(List<Article> sortedById) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Article article : sortedById) {
        digest.update(article.id().getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        digest.update(article.text().getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
