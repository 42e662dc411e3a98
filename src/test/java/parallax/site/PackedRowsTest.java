package parallax.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import parallax.report.TableView;
import parallax.table.Cell;

class PackedRowsTest {
  private static List<List<Cell>> again(List<List<Cell>> rows) throws IOException {
    TableView.Rows each =
        sink -> {
          for (List<Cell> row : rows) {
            sink.row(row);
          }
        };
    List<List<Cell>> unpacked = new ArrayList<>();
    PackedRows.unpack(PackedRows.pack(each), unpacked::add);
    return unpacked;
  }

  @Test
  void rows_come_out_as_they_went_in() throws IOException {
    List<List<Cell>> rows =
        List.of(
            List.of(Cell.text("=1+1"), Cell.number(-3), Cell.number(0.125, 4), Cell.empty()),
            List.of(),
            List.of(Cell.text("lone \ud83d surrogate\0 and\r\n“marks”"), Cell.number(-0.00001, 4)));
    assertThat(again(rows)).isEqualTo(rows);
    assertThat(again(List.of())).isEmpty();
  }

  @Test
  void a_cell_may_be_longer_than_64_kilobytes() throws IOException {
    String text = "ß…😀".repeat(30_000) + "end";
    assertThat(again(List.of(List.of(Cell.text(text)))))
        .isEqualTo(List.of(List.of(Cell.text(text))));
  }
}
