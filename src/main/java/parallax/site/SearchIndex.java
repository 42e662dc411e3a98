package parallax.site;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import parallax.json.JsonStream;
import parallax.report.Link;

/**
 * What the search script reads: every title with its page. A script file and not JSON, because a
 * page that was opened from disk may load no other kind of data.
 */
final class SearchIndex {
  private static final String HEAD = "window.parallaxIndex=";

  private SearchIndex() {}

  /** Writes the index; nothing in it can end a script or a line. */
  static void write(List<Link> entries, OutputStream out) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonStream json = JsonStream.to(bytes)) {
      json.array();
      for (Link entry : entries) {
        json.array().text(entry.label()).text(entry.href()).endArray();
      }
      json.endArray();
    }
    String safe =
        bytes
            .toString(StandardCharsets.UTF_8)
            .replace("<", "\\u003c")
            .replace("\u2028", "\\u2028")
            .replace("\u2029", "\\u2029");
    out.write((HEAD + safe + ";\n").getBytes(StandardCharsets.UTF_8));
  }
}
