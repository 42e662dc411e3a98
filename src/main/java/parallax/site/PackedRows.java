package parallax.site;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import parallax.report.TableView;
import parallax.table.Cell;

/**
 * Rows of a table packed into bytes. Events come one by one, but their rows stand together in one
 * file for each table; packed, those of thousands of events can wait in memory.
 */
final class PackedRows {
  private static final int TEXT = 0;
  private static final int FIGURE = 1;
  private static final int END = -1;

  /** {@code writeUTF} takes 65,535 bytes; a UTF-16 unit has at most three. */
  private static final int PIECE = 20_000;

  private PackedRows() {}

  static byte[] pack(TableView.Rows rows) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(new DeflaterOutputStream(bytes, deflater)))) {
      rows.write(
          row -> {
            out.writeShort(row.size());
            for (Cell cell : row) {
              write(cell, out);
            }
          });
      out.writeShort(END);
    } finally {
      deflater.end();
    }
    return bytes.toByteArray();
  }

  private static void write(Cell cell, DataOutputStream out) throws IOException {
    if (cell instanceof Cell.Figure figure) {
      out.writeByte(FIGURE);
      out.writeUTF(figure.value().toString());
    } else if (cell instanceof Cell.Text text) {
      out.writeByte(TEXT);
      String value = text.value();
      int pieces = (value.length() + PIECE - 1) / PIECE;
      out.writeInt(pieces);
      for (int i = 0; i < pieces; i++) {
        out.writeUTF(value.substring(i * PIECE, Math.min(value.length(), (i + 1) * PIECE)));
      }
    }
  }

  static void unpack(byte[] packed, TableView.Sink sink) throws IOException {
    try (DataInputStream in =
        new DataInputStream(
            new BufferedInputStream(new InflaterInputStream(new ByteArrayInputStream(packed))))) {
      for (int cells = in.readShort(); cells != END; cells = in.readShort()) {
        List<Cell> row = new ArrayList<>(cells);
        for (int i = 0; i < cells; i++) {
          row.add(read(in));
        }
        sink.row(row);
      }
    }
  }

  private static Cell read(DataInputStream in) throws IOException {
    if (in.readByte() == FIGURE) {
      return new Cell.Figure(new BigDecimal(in.readUTF()));
    }
    StringBuilder value = new StringBuilder();
    for (int pieces = in.readInt(); pieces > 0; pieces--) {
      value.append(in.readUTF());
    }
    return Cell.text(value.toString());
  }
}
