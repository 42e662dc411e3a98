package parallax.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The whole command is killed while it replaces a report: one of the two stands there, whole. */
@Timeout(value = 300, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class KilledReportTest {
  /** Makes the last step long enough to be met. */
  private static final int MORE_FILES = 500;

  @TempDir Path temp = Path.of("unset");

  private Path site() {
    return temp.resolve("site");
  }

  private Path sibling(String ending) {
    return temp.resolve("site" + ending);
  }

  private Path article(String name) throws IOException {
    return Files.writeString(
        temp.resolve(name + ".txt"),
        "Ferry aground\n\nThe ferry Kestrel ran aground near Orlen, the harbour office said. It may"
            + " stay there until Friday.\n",
        UTF_8);
  }

  private List<BooleanSupplier> moments() {
    Path fresh = sibling(".new");
    return List.of(
        () -> Files.exists(fresh.resolve(".parallax")),
        () -> Files.exists(fresh.resolve("data/articles.csv")),
        () -> Files.exists(fresh.resolve("data/run.json")),
        () -> Files.exists(fresh.resolve("events")),
        () -> Files.exists(fresh.resolve("articles")),
        () -> Files.exists(fresh.resolve("method.html")),
        () -> Files.exists(fresh.resolve("404.html")),
        () -> Files.exists(sibling(".old")),
        () -> Files.exists(sibling(".old")) && !Files.exists(fresh),
        () ->
            Files.exists(sibling(".old")) && !Files.exists(sibling(".old").resolve("index.html")));
  }

  @Test
  void a_kill_at_ten_moments_leaves_a_whole_report_and_the_next_run_cleans_up() throws Exception {
    Path before = article("before");
    Path after = article("after");
    report(before);
    int met = 0;
    for (BooleanSupplier moment : moments()) {
      addFiles();
      met += killed(after, moment) ? 1 : 0;
      assertWhole(Files.exists(site()) ? site() : sibling(".old"));
      report(before);
      assertWhole(site());
      try (Stream<Path> left = Files.list(temp)) {
        assertThat(left).containsExactlyInAnyOrder(site(), before, after);
      }
    }
    assertThat(met).as("moments met before the end").isGreaterThanOrEqualTo(7);
  }

  private void report(Path input) {
    StringWriter err = new StringWriter();
    int code =
        Main.commandLine(new PrintWriter(new StringWriter()), new PrintWriter(err, true))
            .execute("report", input.toString(), "-o", site().toString());
    assertThat(code).as(err.toString()).isZero();
  }

  /** The old report gets many files of its own. */
  private void addFiles() throws IOException {
    StringBuilder manifest =
        new StringBuilder(Files.readString(site().resolve(".parallax"), UTF_8));
    for (int i = 0; i < MORE_FILES; i++) {
      String name = "articles/more-" + i + ".html";
      Files.createFile(site().resolve(name));
      manifest.append(name).append('\n');
    }
    Files.writeString(site().resolve(".parallax"), manifest, UTF_8);
  }

  /** Starts the command, kills it at a moment, and says whether that came before its end. */
  private boolean killed(Path input, BooleanSupplier moment) throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "report",
                input.toString(),
                "-o",
                site().toString())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    while (process.isAlive() && !moment.getAsBoolean()) {
      process.waitFor(1, TimeUnit.MILLISECONDS);
    }
    boolean met = process.isAlive();
    process.destroyForcibly().waitFor();
    return met;
  }

  /** Every file of the manifest is there, and the data are those of the page that lists them. */
  private static void assertWhole(Path report) throws Exception {
    List<String> listed = Files.readAllLines(report.resolve(".parallax"), UTF_8);
    assertThat(listed).contains("index.html", "data.html", "data/run.json");
    assertThat(listed).allMatch(name -> Files.isRegularFile(report.resolve(name)));
    boolean old = Files.exists(report.resolve("articles/before.html"));
    assertThat(Files.exists(report.resolve("articles/after.html"))).isEqualTo(!old);
    int digests = 0;
    for (Element row : Jsoup.parse(Files.readString(report.resolve("data.html"))).select(".row")) {
      Path file = report.resolve(row.select("h3").text());
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
      assertThat(row.select(".hash").text()).endsWith(HexFormat.of().formatHex(digest));
      digests++;
    }
    assertThat(digests).isGreaterThan(10);
  }
}
