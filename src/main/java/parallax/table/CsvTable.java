package parallax.table;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A table that is read row by row, so that memory does not grow with it. Blank lines are passed
 * over, a row longer than the header loses its surplus cells, line ends inside a cell stay as they
 * are.
 */
public final class CsvTable implements Closeable {
  private static final int LONGEST_HEADER = 8_000;

  private final CSVParser parser;
  private final Iterator<CSVRecord> records;
  private final List<String> header;

  private CsvTable(CSVParser parser) {
    this.parser = parser;
    this.records = parser.iterator();
    this.header =
        records.hasNext()
            ? records.next().stream().map(name -> name.strip().toLowerCase(Locale.ROOT)).toList()
            : List.of();
  }

  /** Opens a table and reads its header; an IOException says what is wrong with it. */
  public static CsvTable open(Reader in) throws IOException {
    BufferedReader buffered = new BufferedReader(in);
    CSVFormat format =
        CSVFormat.RFC4180
            .builder()
            .setIgnoreEmptyLines(true)
            .setDelimiter(delimiter(buffered))
            .get();
    try {
      return new CsvTable(CSVParser.parse(buffered, format));
    } catch (UncheckedIOException e) {
      throw unreadable(1, e);
    }
  }

  /**
   * Spreadsheets write semicolons or tabs where the comma belongs to numbers: a header without a
   * comma says so. Their line {@code sep=;} is passed over.
   */
  private static char delimiter(BufferedReader in) throws IOException {
    in.mark(LONGEST_HEADER);
    char[] head = new char[LONGEST_HEADER];
    int length = Math.max(0, in.read(head, 0, LONGEST_HEADER));
    in.reset();
    String first = new String(head, 0, length).lines().findFirst().orElse("");
    if (first.matches("sep=[,;\\t]")) {
      in.readLine();
      return first.charAt(first.length() - 1);
    }
    if (first.indexOf(',') >= 0) {
      return ',';
    }
    return first.indexOf(';') >= 0 ? ';' : first.indexOf('\t') >= 0 ? '\t' : ',';
  }

  /** Names of the columns, stripped; empty for an empty file. */
  public List<String> header() {
    return header;
  }

  /**
   * The next row; absent at the end. An IOException names the line of a row that can't be read, for
   * example one with a quotation mark that is never closed; nothing can be read after it.
   */
  public Optional<CsvRow> next() throws IOException {
    int line = (int) parser.getCurrentLineNumber() + 1;
    try {
      if (!records.hasNext()) {
        return Optional.empty();
      }
      CSVRecord cells = records.next();
      Map<String, String> row = new LinkedHashMap<>();
      for (int i = 0; i < header.size() && i < cells.size(); i++) {
        row.putIfAbsent(header.get(i), cells.get(i));
      }
      return Optional.of(new CsvRow(line, row));
    } catch (UncheckedIOException e) {
      throw unreadable(line, e);
    }
  }

  private static IOException unreadable(int line, UncheckedIOException e) {
    return new IOException("row from line " + line + ": quotation marks are not balanced", e);
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}
