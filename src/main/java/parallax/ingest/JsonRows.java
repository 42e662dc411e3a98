package parallax.ingest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import parallax.json.JsonLines;

/** The lines of a JSON Lines file as articles, read one at a time. */
final class JsonRows {
  private JsonRows() {}

  static Stream<Piece> of(InputFile file) {
    try {
      // Malformed bytes must not end the file: they are replaced, and their line tells.
      BufferedReader reader =
          new BufferedReader(
              new java.io.InputStreamReader(
                  Files.newInputStream(file.path()), StandardCharsets.UTF_8));
      JsonLines json = new JsonLines();
      AtomicInteger number = new AtomicInteger();
      return reader
          .lines()
          .map(line -> line.startsWith("\ufeff") ? line.substring(1) : line)
          .map(line -> new NumberedLine(number.incrementAndGet(), line))
          .filter(line -> !line.text().isBlank())
          .map(line -> read(file, line, json))
          .onClose(() -> close(reader));
    } catch (IOException e) {
      return Stream.of(new Piece.Wrong(file.rejected(Unusable.unread(e))));
    }
  }

  private record NumberedLine(int number, String text) {}

  private static Piece read(InputFile file, NumberedLine line, JsonLines json) {
    try {
      return new RowArticle(file, line.number(), json.scalars(line.text()));
    } catch (IOException e) {
      return new Piece.Wrong(
          file.rejected(
              line.number(), file.id() + "-" + line.number(), String.valueOf(e.getMessage())));
    }
  }

  private static void close(BufferedReader reader) {
    try {
      reader.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
