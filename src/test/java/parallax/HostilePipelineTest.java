package parallax;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import parallax.ingest.Ingest;
import parallax.lexicon.Lexicons;
import parallax.model.Loaded;
import parallax.model.Reading;
import parallax.report.ReportOptions;
import parallax.site.MemoryOutput;
import parallax.site.Site;
import parallax.template.Templates;

/**
 * Floods through the whole program: each is read or refused in time, and the article beside it
 * stays.
 */
@TestInstance(Lifecycle.PER_CLASS)
class HostilePipelineTest {
  private static final String STORY =
      "The harbour of Orlen stays shut until Friday, the council said on Monday evening. It may"
          + " reopen soon, said Ina Velt.";

  @TempDir Path folder = Path.of("unset");
  private final Pipeline pipeline = new Pipeline(Lexicons.bundled(), 1);

  static Stream<Arguments> floods() {
    String deep = "<div>".repeat(100_000) + "<p>" + STORY + "</p>";
    return Stream.of(
        flood("10 MB of one letter", "txt", "a".repeat(9_900_000)),
        flood("1,000,000 straight marks", "txt", STORY + "\n\n" + "\"".repeat(1_000_000)),
        flood("1,000,000 curly marks", "txt", STORY + "\n\n" + "\u201c ".repeat(1_000_000)),
        flood("marks that open words", "txt", STORY + "\n\n" + "\u201cword ".repeat(20_000)),
        flood("marks in one run", "txt", STORY + "\n\n" + "\u201ca".repeat(20_000)),
        flood("a quotation that never ends", "txt", STORY + "\n\n'" + "it's so ".repeat(10_000)),
        flood("elements 100,000 deep", "html", deep),
        flood("tables 20,000 deep", "html", STORY + "<table><tr><td>".repeat(20_000) + STORY),
        flood(
            "40,000 set large",
            "html",
            page("<p class='quote'>words of harbour stay %d</p>", 10_000)),
        flood(
            "40,000 block quotations",
            "html",
            page("<blockquote>Now %d stay</blockquote>", 10_000)),
        flood(
            "a class of 800 kB around 60,000 lines",
            "html",
            page("<div class='" + "x".repeat(800_000) + "'>" + "a<br><br>".repeat(60_000), 1)),
        flood("a class of 400,000 authors", "html", page(authors() + "%d By me</div>", 1)),
        flood("blanks of a credit", "html", page("<p>Copyright%d " + NO_BREAK + "</p>", 80)),
        flood("lines of capitals", "txt", STORY + "\n\n" + ("A.".repeat(990) + "\n\n").repeat(200)),
        flood(
            "300,000 wrapped lines",
            "txt",
            STORY + "\n\n" + STORY + " and" + "\nab".repeat(300_000)),
        flood("lines of news", "txt", STORY + "\n\n" + ("news.".repeat(390) + "\n\n").repeat(200)),
        flood("lines of brackets", "txt", STORY + "\n\n" + ("A[".repeat(990) + "\n\n").repeat(200)),
        flood("quotes 20,000 deep", "md", STORY + "\n\n" + "> ".repeat(20_000) + STORY),
        flood("brackets", "md", STORY + "\n\n" + "[".repeat(20_000)),
        flood("a ZIP renamed", "txt", "PK\u0003\u0004\u0014\u0000"),
        flood("a PDF renamed", "html", "%PDF-1.7\n"),
        flood("zero width", "txt", STORY + "\n\n" + "\u200b".repeat(1_000_000) + STORY),
        flood("zero width in words", "txt", STORY + "\n\n" + "a\u200b ".repeat(50_000)),
        flood("half characters", "jsonl", "{\"text\":\"" + STORY + "\\ud800".repeat(9_000) + "\"}"),
        flood("initials", "txt", STORY + "\n\n" + "A.".repeat(20_000)),
        flood("said, said", "txt", STORY + "\n\n" + "said, ".repeat(20_000)),
        flood("he said", "txt", STORY + "\n\n" + "He said she said. ".repeat(10_000)),
        flood("ligatures", "txt", STORY + "\n\n" + "\ufb01".repeat(40_000)),
        flood("references", "txt", STORY + "\n\n" + "&amp;amp; ".repeat(100_000)),
        flood("mojibake", "txt", STORY + "\n\n" + "\u00e2\u20ac\u2122".repeat(16_000)),
        flood("strokes", "txt", STORY + "\n\n" + "- ".repeat(400_000)),
        flood("tags", "txt", "<p>" + STORY + "</p>" + "<script>".repeat(100_000)),
        flood("deep JSON", "jsonl", "{\"a\":".repeat(500_000)),
        flood("a long number", "jsonl", "{\"n\":" + "9".repeat(999_999) + ",\"text\":\"x\"}"));
  }

  private static final String NO_BREAK = "\u00a0".repeat(40_000) + " x";

  private static String authors() {
    return "<div class='" + "author ".repeat(400_000) + "\n'>";
  }

  /** A page with a headline, many elements made of a pattern, and a story. */
  private static String page(String element, int many) {
    StringBuilder page = new StringBuilder("<h1>Harbour of Orlen stays shut</h1>");
    for (int i = 0; i < many; i++) {
      page.append(element.replace("%d", String.valueOf(i)));
    }
    return page.append("<p>").append(STORY).append("</p>").toString();
  }

  private static Arguments flood(String name, String ending, String content) {
    return Arguments.of(name, ending, content);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("floods")
  @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void a_flood_is_read_or_refused_in_time(String name, String ending, String content)
      throws IOException {
    Path file = Files.writeString(folder.resolve("flood." + ending), content, UTF_8);
    Files.writeString(folder.resolve("good.txt"), "Harbour shut\n\n" + STORY, UTF_8);
    List<Reading> readings = new ArrayList<>();
    List<Loaded.Rejected> rejected = new ArrayList<>();
    pipeline.analyze(
        new Ingest(List.of(folder), Optional.empty(), text -> Optional.empty()).stream(),
        sink(readings, rejected));
    assertThat(rejected)
        .as(name)
        .allSatisfy(one -> assertThat(one.reason()).doesNotContain("internal error"));
    assertThat(readings).anyMatch(reading -> reading.article().id().equals("good"));
    assertThat(readings.size() + rejected.size()).isEqualTo(2);
    MemoryOutput output = new MemoryOutput();
    ReportOptions options = new ReportOptions(Optional.empty(), false, false);
    Readings run = pipeline.readings(Map.of());
    readings.forEach(run::read);
    rejected.forEach(run::rejected);
    new Site(Templates.bundled())
        .write(pipeline.report(run, options, new TreeMap<>(), "0", () -> {}), output);
    assertThat(output.files()).containsKey("articles/good.html");
    Files.delete(file);
  }

  private static ReadingSink sink(List<Reading> readings, List<Loaded.Rejected> rejected) {
    return new ReadingSink() {
      @Override
      public void read(Reading reading) {
        readings.add(reading);
      }

      @Override
      public void rejected(Loaded.Rejected one) {
        rejected.add(one);
      }
    };
  }
}
