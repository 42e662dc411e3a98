package parallax.ingest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import parallax.json.JsonLines;
import parallax.model.Loaded;

/** The lines of a JSON Lines file as articles, read one at a time. */
final class JsonRows {
  private JsonRows() {}

  static Stream<Loaded> of(InputFile file, ArticleBuilder builder) {
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
          .map(line -> read(file, line, json, builder))
          .onClose(() -> close(reader));
    } catch (IOException e) {
      return Stream.of(file.rejected(TextFile.reason(e)));
    }
  }

  private record NumberedLine(int number, String text) {}

  private static Loaded read(
      InputFile file, NumberedLine line, JsonLines json, ArticleBuilder builder) {
    try {
      Map<String, String> fields = json.scalars(line.text());
      return RowArticle.read(file, line.number(), fields, builder);
    } catch (IOException e) {
      return file.rejected(
          line.number(), file.id() + "-" + line.number(), String.valueOf(e.getMessage()));
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
