package parallax.spark;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import parallax.report.TableView;
import parallax.table.Cell;
import parallax.table.CsvWriting;

/**
 * One row of a table on its way to its file.
 *
 * @param table name of the table
 * @param cells text or numbers, as many as the table has columns
 */
record DataRow(String table, ArrayList<Serializable> cells) implements Serializable {
  static DataRow of(String table, List<Cell> cells) {
    ArrayList<Serializable> values = new ArrayList<>();
    for (Cell cell : cells) {
      if (cell instanceof Cell.Figure figure) {
        values.add(figure.value());
      } else if (cell instanceof Cell.Text text) {
        values.add(text.value());
      }
    }
    return new DataRow(table, values);
  }

  /** All rows of a table. */
  static List<DataRow> of(TableView table) {
    List<DataRow> rows = new ArrayList<>();
    try {
      table.rows().write(cells -> rows.add(of(table.name(), cells)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }

  /** The row as one machine writes it, without the last line feed, which Hadoop adds. */
  String csv() {
    return csv(cells.stream().map(DataRow::cell).toList());
  }

  static String csv(List<Cell> cells) {
    try {
      String line = CsvWriting.line(cells);
      return line.substring(0, line.length() - 1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Cell cell(Serializable value) {
    return value instanceof BigDecimal number
        ? new Cell.Figure(number)
        : Cell.text(value.toString());
  }
}
