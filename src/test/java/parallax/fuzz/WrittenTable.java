package parallax.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parallax.table.Cell;
import parallax.table.CsvRow;
import parallax.table.CsvTable;
import parallax.table.CsvWriting;

/** A table of any texts is read back as it was written, and no cell runs in a spreadsheet. */
final class WrittenTable implements Property {
  private static final List<String> HEADER = List.of("a", "b");

  @Override
  public void check(byte[] data) throws IOException {
    String[] texts = new String(data, StandardCharsets.UTF_8).split("\0", -1);
    List<List<Cell>> rows = new ArrayList<>();
    for (int i = 0; i + 1 < texts.length; i += 2) {
      rows.add(List.of(Cell.text(texts[i]), Cell.text(texts[i + 1])));
    }
    StringBuilder out = new StringBuilder();
    CsvWriting.write(out, HEADER, rows);
    try (CsvTable table = CsvTable.open(new StringReader(out.toString()))) {
      assertThat(table.header()).isEqualTo(HEADER);
      for (List<Cell> row : rows) {
        CsvRow read = table.next().orElseThrow();
        for (int i = 0; i < HEADER.size(); i++) {
          String cell = read.get(HEADER.get(i)).orElseThrow();
          assertThat(cell).isEqualTo(row.get(i).written());
          String first = cell.isEmpty() ? "-" : cell.substring(0, 1);
          assertThat(cell.isEmpty() || !"=+-@\t\r".contains(first)).isTrue();
        }
      }
      assertThat(table.next()).isEqualTo(Optional.empty());
    }
  }
}
