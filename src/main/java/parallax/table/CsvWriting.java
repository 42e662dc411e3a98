package parallax.table;

import java.io.IOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes tables as RFC 4180 asks: commas, CRLF, header first. */
public final class CsvWriting {
  private CsvWriting() {}

  /**
   * Writes a header and its rows; nothing is flushed or closed. Throws IllegalArgumentException
   * where a row has not as many cells as the header.
   */
  public static void write(Appendable out, List<String> header, Iterable<List<Cell>> rows)
      throws IOException {
    CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180);
    printer.printRecord(header);
    for (List<Cell> row : rows) {
      if (row.size() != header.size()) {
        throw new IllegalArgumentException(
            "a row of " + row.size() + " cells under a header of " + header.size());
      }
      printer.printRecord(row.stream().map(Cell::written).toList());
    }
  }
}
