package parallax;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import parallax.ingest.Ingest;
import parallax.lexicon.Lexicons;
import parallax.model.Loaded;
import parallax.model.Reading;
import parallax.report.ReportOptions;
import parallax.site.MemoryOutput;
import parallax.site.Site;
import parallax.template.Templates;

/**
 * The committed report of the sample is what the program makes of it, byte for byte. After a wanted
 * change: {@code ./parallax demo}, look at the pages, commit them.
 */
class GoldenReportTest {
  private static final Path GOLDEN = Path.of("reports", "sample");

  @Test
  void the_committed_report_is_what_the_program_makes() throws IOException {
    SortedMap<String, byte[]> made = render(2);
    SortedMap<String, byte[]> committed = committed();
    assertThat(made.keySet()).isEqualTo(committed.keySet());
    List<String> different = new ArrayList<>();
    made.forEach(
        (path, bytes) -> {
          if (!java.util.Arrays.equals(bytes, committed.get(path))) {
            different.add(path);
          }
        });
    assertThat(different)
        .as("files that differ from reports/sample; refresh with ./parallax demo")
        .isEmpty();
  }

  private static SortedMap<String, byte[]> render(int threads) throws IOException {
    Pipeline pipeline = new Pipeline(Lexicons.bundled(), threads);
    List<Reading> readings = new ArrayList<>();
    List<Loaded.Rejected> rejected = new ArrayList<>();
    try (SampleCorpus sample = SampleCorpus.open()) {
      pipeline.analyze(
          new Ingest(List.of(sample.folder()), Optional.empty()).stream(),
          new ReadingSink() {
            @Override
            public void read(Reading reading) {
              readings.add(reading);
            }

            @Override
            public void rejected(Loaded.Rejected one) {
              rejected.add(one);
            }
          });
    }
    MemoryOutput output = new MemoryOutput();
    new Site(Templates.bundled())
        .write(
            pipeline.report(
                readings,
                rejected,
                Map.of(),
                new ReportOptions(Optional.empty(), false, false),
                new TreeMap<>(
                    Map.of("full-text", "false", "single-file", "false", "events", "false")),
                "0.1.0"),
            output);
    return output.files();
  }

  private static SortedMap<String, byte[]> committed() throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(GOLDEN)) {
      for (Path path :
          paths.filter(Files::isRegularFile).filter(p -> !p.endsWith(".parallax")).toList()) {
        files.put(GOLDEN.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
      }
    }
    return files;
  }
}
