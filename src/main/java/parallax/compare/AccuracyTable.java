package parallax.compare;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import parallax.model.Accuracy;
import parallax.model.Interval;
import parallax.table.CsvReading;
import parallax.table.CsvRow;

/**
 * The measured figures that ship with the program: {@code accuracy.csv} and {@code ordering.csv},
 * as the evaluate command prints them.
 */
public final class AccuracyTable {
  private AccuracyTable() {}

  /** The figures of this version. */
  public static Accuracy bundled() {
    List<Accuracy.Row> rows = new ArrayList<>();
    List<Accuracy.Order> orders = new ArrayList<>();
    read("/accuracy.csv", row -> rows.add(figure(row)));
    read("/ordering.csv", row -> orders.add(order(row)));
    return new Accuracy(rows, orders);
  }

  private static void read(String name, Consumer<CsvRow> rows) {
    try (InputStream in =
            Objects.requireNonNull(AccuracyTable.class.getResourceAsStream(name), name);
        InputStreamReader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      CsvReading.read(reader, rows::accept);
    } catch (IOException e) {
      throw new UncheckedIOException(name + " cannot be read", e);
    }
  }

  private static Accuracy.Row figure(CsvRow row) {
    return new Accuracy.Row(
        cell(row, "family"),
        cell(row, "measure"),
        cell(row, "task"),
        cell(row, "figure"),
        cell(row, "data"),
        Integer.parseInt(cell(row, "n")),
        Double.parseDouble(cell(row, "precision")),
        Double.parseDouble(cell(row, "recall")),
        Double.parseDouble(cell(row, "f1")),
        cell(row, "human"),
        cell(row, "note"),
        List.of(cell(row, "metrics").split(" ")));
  }

  private static Accuracy.Order order(CsvRow row) {
    return new Accuracy.Order(
        cell(row, "metric"),
        cell(row, "data"),
        cell(row, "part"),
        Integer.parseInt(cell(row, "pairs")),
        Integer.parseInt(cell(row, "right")),
        new Interval(Double.parseDouble(cell(row, "low")), Double.parseDouble(cell(row, "high"))));
  }

  private static String cell(CsvRow row, String column) {
    return row.get(column)
        .map(String::strip)
        .orElseThrow(() -> new IllegalArgumentException("line " + row.line() + ": " + column));
  }
}
