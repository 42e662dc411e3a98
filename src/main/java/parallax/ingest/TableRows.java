package parallax.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import parallax.table.CsvRow;
import parallax.table.CsvTable;

/** The rows of a CSV file as articles, read one at a time. */
final class TableRows extends Spliterators.AbstractSpliterator<Piece> {
  static final String NO_TEXT = "a table without a column text or path";
  private static final int MOST_NAMED = 80;

  private final InputFile file;
  private final CsvTable table;
  private final AtomicBoolean broken = new AtomicBoolean();

  private TableRows(InputFile file, CsvTable table) {
    super(Long.MAX_VALUE, Spliterator.ORDERED);
    this.file = file;
    this.table = table;
  }

  static Stream<Piece> of(InputFile file) {
    try {
      CsvTable table = CsvTable.open(reader(file));
      if (!table.header().contains("text") && !table.header().contains("path")) {
        table.close();
        return Stream.of(new Piece.Wrong(file.rejected(NO_TEXT + columns(table))));
      }
      TableRows rows = new TableRows(file, table);
      return StreamSupport.stream(rows, false).onClose(rows::close);
    } catch (IOException e) {
      return Stream.of(new Piece.Wrong(file.rejected(Unusable.unread(e))));
    }
  }

  /** The columns that a table has instead, so that its owner can rename one. */
  static String columns(CsvTable table) {
    String names = String.join(", ", table.header());
    boolean some = names.length() > MOST_NAMED;
    return "; it has " + (some ? names.substring(0, MOST_NAMED) + " …" : names);
  }

  /** Small tables are decoded with care; large ones must be UTF-8, so that they can stream. */
  private static Reader reader(InputFile file) throws IOException {
    if (Files.size(file.path()) <= Decoder.LARGEST) {
      try {
        return new java.io.StringReader(text(file));
      } catch (Unusable e) {
        throw new IOException(e.reason(), e);
      }
    }
    InputStream in = new BufferedInputStream(Files.newInputStream(file.path()));
    in.mark(4);
    byte[] mark = in.readNBytes(3);
    boolean byteOrderMark =
        mark.length == 3
            && mark[0] == (byte) 0xEF
            && mark[1] == (byte) 0xBB
            && mark[2] == (byte) 0xBF;
    if (!byteOrderMark) {
      in.reset();
    }
    return new InputStreamReader(in, StandardCharsets.UTF_8);
  }

  static String text(InputFile file) throws IOException, Unusable {
    return Decoder.decode(Decoder.bytes(file.path()));
  }

  @Override
  public boolean tryAdvance(Consumer<? super Piece> action) {
    if (broken.get()) {
      return false;
    }
    try {
      Optional<CsvRow> row = table.next();
      row.map(one -> new RowArticle(file, one.line(), one.cells())).ifPresent(action);
      return row.isPresent();
    } catch (IOException e) {
      // After an unbalanced quotation mark nothing of the table can be read.
      broken.set(true);
      action.accept(new Piece.Wrong(file.rejected(0, file.id(), String.valueOf(e.getMessage()))));
      return true;
    }
  }

  private void close() {
    try {
      table.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
