package parallax.lexicon;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a lexicon's table: header {@code term,class,inflect,note,source} and further columns. */
final class LexiconFile {
  private static final List<String> COLUMNS = List.of("term", "class", "inflect", "note", "source");

  /** An entry with the way its forms are made. */
  record Row(LexiconEntry entry, Inflection.Kind kind) {}

  private LexiconFile() {}

  /** Rows of a file; an IllegalArgumentException names the file and line of the first fault. */
  static List<Row> rows(String name, byte[] bytes) {
    String[] lines = new String(bytes, StandardCharsets.UTF_8).lines().toArray(String[]::new);
    List<String> header = cells(lines[0]);
    if (!header.containsAll(COLUMNS)) {
      throw new IllegalArgumentException(name + ".csv: the header lacks one of " + COLUMNS);
    }
    List<Row> rows = new ArrayList<>();
    for (int line = 1; line < lines.length; line++) {
      Map<String, String> cells = new LinkedHashMap<>();
      List<String> values = cells(lines[line]);
      for (int i = 0; i < header.size(); i++) {
        cells.put(header.get(i), i < values.size() ? values.get(i).strip() : "");
      }
      rows.add(row(name + ".csv line " + (line + 1), cells));
    }
    return rows;
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString());
    return cells;
  }

  private static Row row(String place, Map<String, String> cells) {
    Map<String, String> more = new LinkedHashMap<>(cells);
    more.keySet().removeAll(COLUMNS);
    String term = cell(cells, "term");
    String type = cell(cells, "class");
    if (term.isEmpty() || type.isEmpty()) {
      throw new IllegalArgumentException(place + ": a term and a class are needed");
    }
    String inflect = cell(cells, "inflect");
    if (!inflect.matches("none|verb|noun|adjective|")) {
      throw new IllegalArgumentException(place + ": inflect is not known: " + inflect);
    }
    LexiconEntry entry =
        new LexiconEntry(term, type, cell(cells, "note"), cell(cells, "source"), more);
    return new Row(entry, Inflection.Kind.of(inflect.isEmpty() ? "none" : inflect));
  }

  private static String cell(Map<String, String> cells, String column) {
    return cells.getOrDefault(column, "");
  }

  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
