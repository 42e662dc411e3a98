package parallax.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import parallax.model.Article;

/**
 * Lines of evidence kept in a folder between runs, each in a file named by the SHA-256 of all that
 * it depends on: the article, the word lists and the program. A damaged file counts as none. Safe
 * for several threads, and for several runs at once.
 */
public final class EvidenceCache {
  private static final int DIGEST = 64;

  private final Optional<Path> folder;
  private final String program;

  private EvidenceCache(Optional<Path> folder, String program) {
    this.folder = folder;
    this.program = program;
  }

  /** Keeps nothing. */
  public static EvidenceCache none() {
    return new EvidenceCache(Optional.empty(), "");
  }

  /**
   * Keeps lines in a folder, which is made when the first line is kept.
   *
   * @param folder where
   * @param program tells one program with its word lists from any other
   */
  public static EvidenceCache in(Path folder, String program) {
    return new EvidenceCache(Optional.of(folder), program);
  }

  /** The line of an article, where a run before kept it whole. */
  public Optional<String> line(Article article) {
    return folder.flatMap(home -> read(file(home, article)));
  }

  /** Keeps the line of an article. */
  public void keep(Article article, String line) {
    folder.ifPresent(home -> write(file(home, article), line));
  }

  private static Optional<String> read(Path file) {
    try {
      String kept = Files.readString(file);
      String line = kept.substring(Math.min(DIGEST, kept.length()));
      boolean whole = kept.startsWith(hex(sha256(line)));
      return whole ? Optional.of(line) : Optional.empty();
    } catch (IOException e) {
      // None yet, or not to be read: the article is read again, and writing tells what is wrong.
      return Optional.empty();
    }
  }

  private static void write(Path file, String line) {
    try {
      Path home = file.resolveSibling("");
      Files.createDirectories(home);
      // Moved into place when whole, so that a run that dies leaves no half of a line.
      Path unfinished = Files.createTempFile(home, "line", ".part");
      Files.writeString(unfinished, hex(sha256(line)) + line);
      Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** 256 folders, so that none of them grows beyond what file systems like. */
  private Path file(Path home, Article article) {
    String name = key(article);
    return home.resolve(name.substring(0, 2)).resolve(name.substring(2));
  }

  private String key(Article article) {
    MessageDigest digest = sha256(program);
    add(digest, article.id());
    add(digest, article.outlet());
    add(digest, article.outletFrom());
    add(digest, article.headline().toString());
    add(digest, article.published().toString());
    add(digest, article.url().toString());
    add(digest, article.author().toString());
    add(digest, article.event().toString());
    add(digest, article.dateline() + " " + article.byline());
    add(digest, article.source().original());
    add(digest, article.source().edits() + " " + article.source().extracted());
    add(digest, article.blocks().toString());
    return hex(digest);
  }

  /** Each part with its length, so that no two articles run together to the same bytes. */
  private static void add(MessageDigest digest, String part) {
    byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
    digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
    digest.update(bytes);
  }

  private static MessageDigest sha256(String start) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      add(digest, start);
      return digest;
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static String hex(MessageDigest digest) {
    return HexFormat.of().formatHex(digest.digest());
  }
}
