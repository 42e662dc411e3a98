package parallax.report;

import java.util.List;
import parallax.table.Cell;

/**
 * One data file of the report.
 *
 * @param name file name without folder and extension, e.g. "metrics"
 * @param columns header
 * @param rows cells in order of the columns
 */
public record TableView(String name, List<String> columns, List<List<Cell>> rows) {
  public TableView {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    for (List<Cell> row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException(name + ": a row of " + row.size() + " cells");
      }
    }
  }
}
