package parallax.table;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/** Reads tables with a header (RFC 4180; also with LF or CR alone as line end). */
public final class CsvReading {
  private CsvReading() {}

  /**
   * Hands every row to a handler and closes the reader. Throws an IOException that names the line
   * where the table breaks off, after all rows before it.
   */
  public static void read(Reader in, RowHandler handler) throws IOException {
    try (CsvTable table = CsvTable.open(in)) {
      Optional<CsvRow> row = table.next();
      while (row.isPresent()) {
        handler.row(row.get());
        row = table.next();
      }
    }
  }
}
