package parallax.site;

import java.io.IOException;

/** The small door through which every file of a report leaves. */
public interface Output {
  /**
   * Writes one file.
   *
   * @param path from the top of the report, with slashes
   * @param content what it holds
   */
  void write(String path, Content content) throws IOException;

  /** Writes what a file holds. */
  @FunctionalInterface
  interface Content {
    /** Writes to the stream; leaves it open. */
    void writeTo(java.io.OutputStream out) throws IOException;
  }
}
