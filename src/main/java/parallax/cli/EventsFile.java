package parallax.cli;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import parallax.model.Placement;
import parallax.table.Cell;
import parallax.table.CsvReading;
import parallax.table.CsvWriting;

/** The file that {@code group} writes, a person edits and {@code report --events} reads. */
final class EventsFile {
  private EventsFile() {}

  /** Article id to event id; rows without an event leave the article to the grouping. */
  static Map<String, String> read(Path file) throws IOException {
    Map<String, String> events = new TreeMap<>();
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      CsvReading.read(
          reader,
          row -> {
            String event = row.get("event").orElse("");
            if (row.get("article").isEmpty()) {
              throw Failure.usage("--events " + file + ": needs the columns article and event");
            }
            if (!event.isBlank()) {
              String article = row.get("article").orElseThrow();
              events.put(article, Cell.unguarded(event));
              events.put(Cell.unguarded(article), Cell.unguarded(event));
            }
          });
    } catch (NoSuchFileException e) {
      throw Failure.usage("--events " + file + ": no such file");
    }
    return events;
  }

  static void write(Path file, List<Placement> placements) throws IOException {
    List<List<Cell>> rows =
        placements.stream()
            .map(p -> List.of(Cell.text(p.article()), Cell.text(p.event()), Cell.text(p.reason())))
            .toList();
    WholeFile.write(
        file, writer -> CsvWriting.write(writer, List.of("article", "event", "reason"), rows));
  }
}
