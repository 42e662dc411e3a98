package parallax;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import parallax.model.Loaded;
import parallax.site.MemoryOutput;
import parallax.site.Site;
import parallax.template.Templates;

/**
 * The committed report of the sample is what the program makes of it, byte for byte, on any
 * machine. After a wanted change: {@code ./parallax demo}, look at the pages, commit them.
 */
class GoldenReportTest {
  private static final Path GOLDEN = Path.of("reports", "sample");

  @Test
  void the_committed_report_is_what_the_program_makes() throws IOException {
    assertSame(render(2, UnaryOperator.identity()));
  }

  @Test
  void another_locale_zone_order_and_thread_count_give_the_same_bytes() throws IOException {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
      assertSame(render(1, GoldenReportTest::reversed));
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      assertSame(render(3, GoldenReportTest::reversed));
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  private static List<Loaded> reversed(List<Loaded> inputs) {
    List<Loaded> reversed = new ArrayList<>(inputs);
    Collections.reverse(reversed);
    return reversed;
  }

  private static void assertSame(SortedMap<String, byte[]> made) throws IOException {
    SortedMap<String, byte[]> committed = committed();
    assertThat(made.keySet()).isEqualTo(committed.keySet());
    List<String> different = new ArrayList<>();
    made.forEach(
        (path, bytes) -> {
          if (!Arrays.equals(bytes, committed.get(path))) {
            different.add(path);
          }
        });
    assertThat(different)
        .as("files that differ from reports/sample; refresh with ./parallax demo")
        .isEmpty();
  }

  private static SortedMap<String, byte[]> render(int threads, UnaryOperator<List<Loaded>> order)
      throws IOException {
    MemoryOutput output = new MemoryOutput();
    new Site(Templates.bundled()).write(Sample.read(threads, order).report(), output);
    return output.files();
  }

  private static SortedMap<String, byte[]> committed() throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(GOLDEN)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        String name = GOLDEN.relativize(path).toString().replace('\\', '/');
        if (!name.equals(".parallax")) {
          files.put(name, Files.readAllBytes(path));
        }
      }
    }
    return files;
  }
}
