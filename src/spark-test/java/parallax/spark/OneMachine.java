package parallax.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import parallax.Pipeline;
import parallax.ReadingSink;
import parallax.Readings;
import parallax.ingest.Ingest;
import parallax.json.EvidenceJson;
import parallax.lexicon.Lexicons;
import parallax.model.Article;
import parallax.model.Compared;
import parallax.model.Loaded;
import parallax.model.Placement;
import parallax.model.Reading;
import parallax.nlp.LanguageGuess;
import parallax.report.DataTables;
import parallax.report.PageNames;
import parallax.report.Report;
import parallax.report.ReportOptions;
import parallax.report.TableView;
import parallax.table.Cell;
import parallax.table.CsvWriting;

/** What one machine makes of the same input. */
final class OneMachine {
  private final Pipeline pipeline = new Pipeline(Lexicons.bundled(), 2);

  private static Stream<Loaded> loaded(Path input) {
    return new Ingest(List.of(input), Optional.empty(), new LanguageGuess()).stream();
  }

  String analyze(Path input) {
    StringBuilder out = new StringBuilder();
    pipeline.analyze(
        loaded(input),
        new ReadingSink() {
          @Override
          public void read(Reading reading) {
            out.append(EvidenceJson.line(reading)).append('\n');
          }

          @Override
          public void rejected(Loaded.Rejected rejected) {
            out.append(EvidenceJson.line(rejected)).append('\n');
          }
        });
    return out.toString();
  }

  String group(Path input, Map<String, String> overrides) {
    List<Placement> placements =
        pipeline.group(loaded(input).flatMap(one -> article(one).stream()), overrides, () -> {});
    return csv(
        List.of("article", "event", "reason"),
        placements.stream()
            .map(p -> List.of(Cell.text(p.article()), Cell.text(p.event()), Cell.text(p.reason())))
            .toList());
  }

  private static Optional<Article> article(Loaded loaded) {
    return loaded instanceof Loaded.Accepted accepted
        ? Optional.of(accepted.article())
        : Optional.empty();
  }

  /** Table to its file. */
  SortedMap<String, String> compare(Path input) {
    Readings run = pipeline.readings(Map.of());
    pipeline.analyze(loaded(input), run);
    ReportOptions options = new ReportOptions(Optional.empty(), false, false);
    SortedMap<String, String> files = new TreeMap<>();
    Report report = pipeline.report(run, options, new TreeMap<>(), "test", () -> {});
    List<Compared> events = new ArrayList<>();
    try {
      report.events().each(events::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    events.sort(Comparator.comparing(compared -> compared.alignment().event().id()));
    for (TableView table :
        new DataTables().tables(events, report.rejected(), PageNames.of(report), false)) {
      files.put(table.name(), csv(table.columns(), rows(table)));
    }
    return files;
  }

  private static List<List<Cell>> rows(TableView table) {
    List<List<Cell>> rows = new ArrayList<>();
    try {
      table.rows().write(rows::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }

  private static String csv(List<String> columns, List<List<Cell>> rows) {
    StringBuilder out = new StringBuilder();
    try {
      CsvWriting.write(out, columns, rows);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }
}
