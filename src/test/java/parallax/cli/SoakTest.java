package parallax.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import parallax.report.PageNames;
import parallax.table.CsvReading;

/**
 * Many invented articles with broken files among them: none is lost, and each count is the same.
 */
@Timeout(value = 7_200, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class SoakTest {
  /** A long run: {@code -Dparallax.soak=20000 -Dparallax.soak.broken=50}. */
  private static final int FILES = Integer.getInteger("parallax.soak", 150);

  /** One file in so many is broken. */
  private static final int BROKEN = Integer.getInteger("parallax.soak.broken", 10);

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final Set<String> good = new TreeSet<>();
  private final Map<String, String> bad = new TreeMap<>();

  @TempDir Path temp = Path.of("unset");

  @Test
  void every_good_article_is_in_the_report_and_every_bad_file_is_told() throws IOException {
    write(temp.resolve("in"));
    assertThat(new TreeSet<>(bad.values())).hasSize(Math.min(bad.size(), BrokenFile.all().size()));
    Path site = temp.resolve("site");
    int code =
        Main.commandLine(new PrintWriter(out, true), new PrintWriter(err, true))
            .execute("report", temp.resolve("in").toString(), "-o", site.toString());
    assertThat(code).as(err.toString()).isZero();
    articlesArePages(site);
    brokenFilesAreTold(site);
    JsonNode card = new ObjectMapper().readTree(site.resolve("data/run.json").toFile());
    assertThat(card.get("articles").asInt()).isEqualTo(good.size());
    assertThat(card.get("rejected").asInt()).isEqualTo(bad.size());
    assertThat(out.toString().strip())
        .isEqualTo(
            good.size()
                + " articles read, "
                + bad.size()
                + " rejected: "
                + site.resolve("index.html"));
    List<String> said = err.toString().lines().toList();
    assertThat(said).hasSize(Math.min(bad.size(), 20) + (bad.size() > 20 ? 1 : 0));
    assertThat(said.subList(0, Math.min(bad.size(), 20)))
        .allMatch(line -> bad.keySet().stream().anyMatch(line::contains));
  }

  private void write(Path folder) throws IOException {
    for (int i = 0; i < FILES; i++) {
      Invented text = new Invented(i);
      Path outlet = Files.createDirectories(folder.resolve(text.outlet()));
      String name = "text-%05d".formatted(i);
      String id = text.outlet() + "/" + name;
      if (i % BROKEN == BROKEN - 1) {
        BrokenFile way = BrokenFile.all().get(i / BROKEN % BrokenFile.all().size());
        Files.write(outlet.resolve(name + way.ending()), way.bytes(text.text()));
        bad.put(id + way.ending(), way.reason());
      } else {
        Files.writeString(outlet.resolve(name + ".txt"), text.text(), UTF_8);
        good.add(id);
      }
    }
    assertThat(good.size() + bad.size()).isEqualTo(FILES);
  }

  private void articlesArePages(Path site) throws IOException {
    Set<String> listed = new TreeSet<>();
    for (Map<String, String> row : rows(site.resolve("data/articles.csv"))) {
      assertThat(listed.add(row.getOrDefault("id", ""))).isTrue();
      assertThat(Integer.parseInt(row.getOrDefault("words", "0"))).isGreaterThan(20);
    }
    assertThat(listed).isEqualTo(good);
    for (String id : good) {
      assertThat(site.resolve("articles/" + PageNames.slug(id) + ".html")).isNotEmptyFile();
    }
  }

  private void brokenFilesAreTold(Path site) throws IOException {
    Map<String, String> told = new HashMap<>();
    for (Map<String, String> row : rows(site.resolve("data/rejected.csv"))) {
      String file = row.getOrDefault("file", "");
      assertThat(told.put(file, row.getOrDefault("reason", ""))).as(file).isNull();
    }
    assertThat(told.keySet()).isEqualTo(bad.keySet());
    bad.forEach((file, reason) -> assertThat(told.get(file)).as(file).contains(reason));
  }

  private static List<Map<String, String>> rows(Path file) throws IOException {
    List<Map<String, String>> rows = new java.util.ArrayList<>();
    CsvReading.read(Files.newBufferedReader(file, UTF_8), row -> rows.add(row.cells()));
    return rows;
  }
}
