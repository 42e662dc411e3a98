package parallax;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import parallax.table.CsvReading;
import parallax.table.CsvRow;

/**
 * The rows of one file under {@code sample-expected} and what the program is known to miss of them.
 * A new miss fails, and so does a listed one that holds by now: the list says what is wrong today.
 */
record ExpectedRows(String file, List<CsvRow> rows) {
  static ExpectedRows of(String file) throws IOException {
    return new ExpectedRows(file, read(file));
  }

  /** Asks every row; a row with the demand may is never asked. */
  void hold(Predicate<CsvRow> holds) throws IOException {
    hold(file, row -> true, holds);
  }

  /**
   * Asks the rows that the second predicate picks; the check's name stands in the list of misses.
   */
  void hold(String check, Predicate<CsvRow> asked, Predicate<CsvRow> holds) throws IOException {
    Set<String> misses = new TreeSet<>();
    for (CsvRow row : rows) {
      boolean wanted = !cell(row, "demand").equals("must-not");
      if (!cell(row, "demand").equals("may") && asked.test(row) && holds.test(row) != wanted) {
        misses.add(key(row));
      }
    }
    Set<String> known =
        read("known-misses").stream()
            .filter(row -> cell(row, "check").equals(check))
            .map(row -> cell(row, "row"))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(without(misses, known))
        .as("%s: missed, and not in known-misses.csv", check)
        .isEmpty();
    assertThat(without(known, misses))
        .as("%s: holds by now; take it out of known-misses.csv", check)
        .isEmpty();
  }

  private static Set<String> without(Set<String> some, Set<String> others) {
    Set<String> left = new TreeSet<>(some);
    left.removeAll(others);
    return left;
  }

  private static String key(CsvRow row) {
    return row.cells().entrySet().stream()
        .filter(cell -> !cell.getKey().equals("demand"))
        .map(Map.Entry::getValue)
        .map(Objects::toString)
        .collect(Collectors.joining(" | "));
  }

  static String cell(CsvRow row, String column) {
    return row.get(column).orElse("");
  }

  /** True if the cell names this value, alone or among others between bars. */
  static boolean names(CsvRow row, String column, String value) {
    return Arrays.asList(cell(row, column).split("\\|")).contains(value);
  }

  /** True if one of the two texts holds the other; nothing found where nothing is wanted. */
  static boolean overlaps(Optional<String> found, String wanted) {
    return found
        .map(words -> wanted.contains(words) || words.contains(wanted))
        .orElse(wanted.isBlank());
  }

  private static List<CsvRow> read(String file) throws IOException {
    List<CsvRow> rows = new ArrayList<>();
    String path = "/sample-expected/" + file + ".csv";
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(ExpectedRows.class.getResourceAsStream(path), path),
            StandardCharsets.UTF_8)) {
      CsvReading.read(reader, rows::add);
    }
    return rows;
  }
}
