package parallax.report;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import parallax.model.FramingSlot;
import parallax.table.CsvReading;
import parallax.table.CsvRow;

/**
 * How far each slot can be trusted: values checked against labels that two people gave before there
 * was a rule. A group of slots under its bar stays off the page and in the data.
 */
final class FramingSlots {
  private static final FramingSlots BUNDLED = read();

  private final List<Row> rows;

  /**
   * One slot of {@code framing/slots.csv}.
   *
   * @param slot the slot
   * @param name its name on pages
   * @param group slots that share a bar
   * @param bar precision that the group needs
   * @param right values that agree with one of the two
   * @param values values that were checked
   * @param both values that agree with both
   */
  record Row(
      FramingSlot slot, String name, String group, double bar, int right, int values, int both) {}

  private FramingSlots(List<Row> rows) {
    this.rows = List.copyOf(rows);
  }

  static FramingSlots bundled() {
    return BUNDLED;
  }

  private static FramingSlots read() {
    List<Row> rows = new ArrayList<>();
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(FramingSlots.class.getResourceAsStream("/framing/slots.csv")),
            StandardCharsets.UTF_8)) {
      CsvReading.read(reader, row -> rows.add(row(row)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new FramingSlots(rows);
  }

  private static Row row(CsvRow row) {
    return new Row(
        FramingSlot.valueOf(cell(row, "slot").toUpperCase(Locale.ROOT).replace('-', '_')),
        cell(row, "name"),
        cell(row, "group"),
        Double.parseDouble(cell(row, "bar")),
        Integer.parseInt(cell(row, "right")),
        Integer.parseInt(cell(row, "values")),
        Integer.parseInt(cell(row, "both")));
  }

  private static String cell(CsvRow row, String column) {
    return row.get(column).orElse("");
  }

  /** Every slot, in the order of the page. */
  List<Row> rows() {
    return rows;
  }

  /** True where the slot's group reaches its bar. */
  boolean isShown(FramingSlot slot) {
    Row own = rows.stream().filter(row -> row.slot() == slot).findFirst().orElseThrow();
    List<Row> group = rows.stream().filter(row -> row.group().equals(own.group())).toList();
    int right = group.stream().mapToInt(Row::right).sum();
    int values = group.stream().mapToInt(Row::values).sum();
    return right >= own.bar() * values;
  }
}
