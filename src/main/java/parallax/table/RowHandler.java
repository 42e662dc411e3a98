package parallax.table;

import java.io.IOException;

/** Takes the rows of a table one by one. */
@FunctionalInterface
public interface RowHandler {
  /** Takes one row; an exception ends the reading. */
  void row(CsvRow row) throws IOException;
}
