package parallax.ingest;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import parallax.model.Loaded;

/**
 * One file to read.
 *
 * @param path where it is
 * @param relative its path from the INPUT, which names it
 * @param inFolder true where INPUT was a folder
 */
record InputFile(Path path, Path relative, boolean inFolder) {
  /** Kinds that people keep articles in; passed over in silence they would be missed. */
  private static final Set<String> DOCUMENTS =
      Set.of(
          "doc",
          "docx",
          "odt",
          "rtf",
          "pdf",
          "eml",
          "msg",
          "mht",
          "mhtml",
          "webarchive",
          "pages",
          "epub",
          "xls",
          "xlsx",
          "ods",
          "gz",
          "zip");

  /** Kinds that stand beside articles as often as they hold some. */
  private static final Set<String> DATA = Set.of("json", "tsv", "xml");

  boolean isDocument() {
    // "~$letter.docx" is the lock of an open document.
    String name = String.valueOf(path.getFileName());
    return DOCUMENTS.contains(extension()) && !name.startsWith("~$") && !name.startsWith(".");
  }

  /** True for a kind that is no plain text, whatever is in it. */
  boolean isUnread() {
    return isDocument() || DATA.contains(extension());
  }

  Loaded.Rejected unread() {
    return rejected(
        "a file of the kind ." + extension() + " is not read; .txt, .md, .html, .csv, .jsonl are");
  }

  /** The part behind the last point, in small letters. */
  String extension() {
    String name = path.toString();
    int point = name.lastIndexOf('.');
    return point < 0 ? "" : name.substring(point + 1).toLowerCase(Locale.ROOT);
  }

  /** The path as it is shown, with slashes on every system. */
  String shown() {
    return relative.toString().replace('\\', '/');
  }

  /** The id of an article without one: the path relative to INPUT without its extension. */
  String id() {
    return withoutExtension(shown());
  }

  static String withoutExtension(String path) {
    int point = path.lastIndexOf('.');
    return point > path.lastIndexOf('/') + 1 ? path.substring(0, point) : path;
  }

  /** The folder that it lies in. */
  Path home() {
    Path full = path.toAbsolutePath().normalize();
    Path parent = full.getParent();
    return parent == null ? full : parent;
  }

  /** Name of the folder below INPUT that it lies in; it may be an outlet's. */
  Optional<String> folder() {
    return inFolder
        ? Optional.ofNullable(relative.getParent()).map(p -> String.valueOf(p.getFileName()))
        : Optional.empty();
  }

  Loaded.Rejected rejected(String reason) {
    return rejected(0, id(), reason);
  }

  Loaded.Rejected rejected(int line, String id, String reason) {
    return new Loaded.Rejected(shown(), line, id, reason.replaceAll("\\s+", " "));
  }
}
