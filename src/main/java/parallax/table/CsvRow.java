package parallax.table;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One row of a table that was read.
 *
 * @param line line of the file where the row starts, from 1; the header is line 1
 * @param cells column to value, in the order of the header; columns that the row is too short for
 *     are missing
 */
public record CsvRow(int line, Map<String, String> cells) {
  public CsvRow {
    cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
  }

  /** The value under a column; absent where the table or the row has none. */
  public Optional<String> get(String column) {
    return Optional.ofNullable(cells.get(column));
  }
}
