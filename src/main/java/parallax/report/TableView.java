package parallax.report;

import java.io.IOException;
import java.util.List;
import parallax.table.Cell;

/**
 * One data file of the report.
 *
 * @param name file name without folder and extension, e.g. "metrics"
 * @param columns header
 * @param rows made when they are written: all of them together would not fit into memory
 */
public record TableView(String name, List<String> columns, Rows rows) {
  public TableView {
    columns = List.copyOf(columns);
  }

  /** Makes the rows of a table, one after the other. */
  @FunctionalInterface
  public interface Rows {
    /** Hands every row on, in order. */
    void write(Sink sink) throws IOException;
  }

  /** Takes one row at a time: cells in order of the columns. */
  @FunctionalInterface
  public interface Sink {
    /** Takes the next row. */
    void row(List<Cell> row) throws IOException;
  }
}
