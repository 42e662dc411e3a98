package parallax.lexicon;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import parallax.table.CsvReading;
import parallax.table.CsvRow;

/** Reads a lexicon's table: header {@code term,class,inflect,note,source} and further columns. */
final class LexiconFile {
  private static final List<String> COLUMNS = List.of("term", "class", "inflect", "note", "source");

  /** An entry with the way its forms are made. */
  record Row(LexiconEntry entry, Inflection.Kind kind) {}

  private LexiconFile() {}

  /** Rows of a file; an IllegalArgumentException names the file and line of the first fault. */
  static List<Row> rows(String name, byte[] bytes) {
    List<Row> rows = new ArrayList<>();
    try {
      CsvReading.read(
          new StringReader(new String(bytes, StandardCharsets.UTF_8)),
          row -> rows.add(row(name + ".csv line " + row.line(), row)));
    } catch (IOException e) {
      throw new UncheckedIOException(name + ".csv cannot be read", e);
    }
    return rows;
  }

  private static Row row(String place, CsvRow row) {
    String term = cell(row, "term");
    String type = cell(row, "class");
    if (term.isEmpty() || type.isEmpty()) {
      throw new IllegalArgumentException(place + ": a term and a class are needed");
    }
    Optional<Inflection.Kind> kind = Inflection.Kind.of(cell(row, "inflect"));
    if (kind.isEmpty()) {
      throw new IllegalArgumentException(place + ": inflect is none, verb, noun or adjective");
    }
    Map<String, String> more = new TreeMap<>(row.cells());
    more.keySet().removeAll(COLUMNS);
    LexiconEntry entry = new LexiconEntry(term, type, cell(row, "note"), cell(row, "source"), more);
    return new Row(entry, kind.get());
  }

  private static String cell(CsvRow row, String column) {
    return row.get(column).orElse("").strip();
  }

  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
