package parallax.table;

import java.io.IOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes a table row by row, as RFC 4180 asks: commas, CRLF, header first. */
public final class CsvWriting {
  private final CSVPrinter printer;
  private final int columns;

  private CsvWriting(CSVPrinter printer, int columns) {
    this.printer = printer;
    this.columns = columns;
  }

  /** Starts a table with its header; nothing is flushed or closed. */
  public static CsvWriting to(Appendable out, List<String> header) throws IOException {
    CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180);
    printer.printRecord(header);
    return new CsvWriting(printer, header.size());
  }

  /** Writes a row. Throws IllegalArgumentException where it has not as many cells as the header. */
  public void row(List<Cell> row) throws IOException {
    if (row.size() != columns) {
      throw new IllegalArgumentException(
          "a row of " + row.size() + " cells under a header of " + columns);
    }
    printer.printRecord(row.stream().map(Cell::written).toList());
  }

  /** Writes a header and its rows. */
  public static void write(Appendable out, List<String> header, Iterable<List<Cell>> rows)
      throws IOException {
    CsvWriting table = to(out, header);
    for (List<Cell> row : rows) {
      table.row(row);
    }
  }

  /** One row or header, with its line end, for a caller that joins the rows itself. */
  public static String line(List<Cell> row) throws IOException {
    StringBuilder out = new StringBuilder();
    new CSVPrinter(out, CSVFormat.RFC4180).printRecord(row.stream().map(Cell::written).toList());
    return out.toString();
  }
}
