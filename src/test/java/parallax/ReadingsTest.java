package parallax;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import parallax.event.Grouping;
import parallax.report.Outline;
import parallax.report.Report;
import parallax.report.ReportOptions;
import parallax.site.MemoryOutput;
import parallax.site.Site;
import parallax.template.Templates;
import parallax.vector.WordVectors;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadingsTest {
  private final Sample sample = Sample.read(2, UnaryOperator.identity());

  private Report report(long room) {
    Readings run = new Readings(new Grouping(WordVectors.bundled(), Map.of()), room);
    sample.readings().forEach(run::read);
    sample.rejected().forEach(run::rejected);
    ReportOptions options = new ReportOptions(Optional.empty(), false, false);
    return sample.pipeline().report(run, options, new TreeMap<>(), "0", () -> {});
  }

  private static SortedMap<String, byte[]> files(Report report) throws IOException {
    MemoryOutput output = new MemoryOutput();
    new Site(Templates.bundled()).write(report, output);
    return new TreeMap<>(output.files());
  }

  @Test
  void texts_that_are_read_again_give_the_same_report() throws IOException {
    SortedMap<String, byte[]> kept = files(report(Long.MAX_VALUE));
    assertThat(kept).hasSizeGreaterThan(50);
    for (long room : new long[] {0, 20_000}) {
      SortedMap<String, byte[]> again = files(report(room));
      assertThat(again.keySet()).isEqualTo(kept.keySet());
      kept.forEach((path, bytes) -> assertThat(again.get(path)).as(path).isEqualTo(bytes));
    }
  }

  @Test
  void events_come_newest_first() {
    assertThat(report(0).events().outlines()).isSortedAccordingTo(Outline.ORDER).hasSize(4);
  }
}
