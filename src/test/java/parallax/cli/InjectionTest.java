package parallax.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import parallax.table.CsvReading;

/** Articles that would like to run something: one report of them, looked at from many sides. */
@TestInstance(Lifecycle.PER_CLASS)
@Timeout(value = 180, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class InjectionTest {
  private static final String EVIL =
      "<script>alert(1)</script><img src=x onerror=alert(2)><svg onload=alert(3)> ${7*191}"
          + " <#assign x=1> [click](javascript:alert(4)) `code` {{7*191}} ]]>";
  private static final String SECRET = "The key of the safe is kestrel-nine-nine.";

  private Path temp = Path.of("unset");
  private final SortedMap<String, String> files = new TreeMap<>();
  private final StringWriter err = new StringWriter();

  private static String cell(String value) {
    return "\"" + value.replace("\"", "\"\"") + "\"";
  }

  private static String row(String id, String outlet, String path, String lead) {
    String text =
        path.isEmpty()
            ? lead
                + " The harbour of Orlen may stay shut, said "
                + EVIL
                + " Ina Velt on Monday.\n\n\u201c=HYPERLINK(1) It could fail,\u201d she said.\n\n"
                + EVIL
            : "";
    return String.join(
            ",",
            List.of(id, outlet, EVIL, text, path, "../../../evil", "javascript:alert(5)", EVIL)
                .stream()
                .map(InjectionTest::cell)
                .toList())
        + "\r\n";
  }

  @BeforeAll
  void render(@TempDir Path folder) throws IOException {
    temp = folder;
    Path input = Files.createDirectory(temp.resolve("in"));
    Files.writeString(temp.resolve("secret.txt"), SECRET, UTF_8);
    Files.writeString(temp.resolve("secret.md"), SECRET, UTF_8);
    Files.writeString(
        input.resolve("t.csv"),
        "id,outlet,title,text,path,event,url,author\r\n"
            + row("../../../escape", "../../outlet", "", "=1+1 first.")
            + row("=cmd|'/c calc'!A1", EVIL, "", "@SUM(1) second.")
            + row("stolen", "Thief", "../secret.txt", "")
            + row("stolen2", "Thief", temp.resolve("secret.txt").toString(), "")
            + row("stolen3", "Thief", "link.txt", ""),
        UTF_8);
    Path notes = Files.createDirectory(input.resolve("notes"));
    try {
      Files.createSymbolicLink(input.resolve("link.txt"), temp.resolve("secret.txt"));
      Files.createSymbolicLink(input.resolve("alone.txt"), temp.resolve("secret.txt"));
      Files.createSymbolicLink(notes.resolve("evil.md"), temp.resolve("secret.md"));
    } catch (UnsupportedOperationException | IOException e) {
      // No symbolic links here: the other cases stand.
    }
    Path site = temp.resolve("site");
    int code =
        Main.commandLine(new PrintWriter(new StringWriter()), new PrintWriter(err, true))
            .execute(
                "report",
                input.toString(),
                "-o",
                site.toString(),
                "--full-text",
                "--single-file",
                "--base-url",
                "https://example.org/r/");
    assertThat(code).as(err.toString()).isZero();
    try (Stream<Path> all = Files.walk(site)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(
            site.relativize(file).toString().replace('\\', '/'), Files.readString(file, UTF_8));
      }
    }
  }

  private Stream<Document> pages() {
    return files.entrySet().stream()
        .filter(file -> file.getKey().endsWith(".html"))
        .map(file -> Jsoup.parse(file.getValue()));
  }

  @Test
  void no_page_runs_a_script_of_an_article() {
    assertThat(pages())
        .allSatisfy(
            page -> {
              assertThat(page.select("script").eachText()).allMatch(String::isEmpty);
              assertThat(page.select("script:not([src*=assets/])")).isEmpty();
              for (Element element : page.getAllElements()) {
                assertThat(element.attributes().asList())
                    .noneMatch(attribute -> attribute.getKey().startsWith("on"))
                    .noneMatch(attribute -> attribute.getValue().startsWith("javascript:"));
              }
            });
  }

  @Test
  void the_words_are_shown_as_they_are() {
    assertThat(pages().map(Document::text))
        .anyMatch(text -> text.contains("<svg onload=alert(3)> ${7*191} <#assign x=1>"));
    assertThat(files.values()).noneMatch(text -> text.contains("1337"));
  }

  @Test
  void drawings_hold_no_element_of_an_article() {
    pages()
        .flatMap(page -> page.select("svg *").stream())
        .forEach(
            element ->
                assertThat(element.normalName())
                    .isNotIn("script", "foreignobject", "a", "image", "use", "animate", "set"));
  }

  @Test
  void a_twin_in_markdown_has_no_tag_and_no_link_of_an_article() {
    files.forEach(
        (name, text) -> {
          if (name.endsWith(".md")) {
            assertThat(text)
                .as(name)
                .doesNotContain("<script", "<img", "<svg", " `code`")
                .doesNotContainPattern("(?<!\\\\)\\]\\(javascript:");
          }
        });
  }

  @Test
  void no_cell_is_a_formula() throws IOException {
    List<String> cells = new ArrayList<>();
    for (String name : files.keySet()) {
      if (name.endsWith(".csv")) {
        CsvReading.read(
            new java.io.StringReader(files.getOrDefault(name, "")),
            row -> cells.addAll(row.cells().values()));
      }
    }
    assertThat(cells).anyMatch(cell -> cell.startsWith("'=cmd|"));
    assertThat(cells).noneMatch(cell -> cell.matches("(?s)([=+@\\t\\r]|-(?![0-9.]+$)).*"));
  }

  @Test
  void no_script_of_data_can_be_ended_by_a_title() {
    assertThat(files.get("assets/search-index.js")).doesNotContain("<");
  }

  @Test
  void feed_and_sitemap_stay_whole() {
    for (String name : List.of("feed.xml", "sitemap.xml")) {
      Document xml =
          Jsoup.parse(files.getOrDefault(name, ""), "", org.jsoup.parser.Parser.xmlParser());
      assertThat(xml.select("script, img, svg")).as(name).isEmpty();
    }
  }

  @Test
  void ids_and_names_lead_to_no_file_outside() throws IOException {
    assertThat(files.keySet()).contains("articles/escape.html", "outlets/outlet.html");
    try (Stream<Path> beside = Files.list(temp)) {
      assertThat(beside.map(path -> String.valueOf(path.getFileName())))
          .containsExactlyInAnyOrder("in", "site", "secret.txt", "secret.md");
    }
  }

  @Test
  void a_path_or_link_out_of_the_folder_gives_nothing_away() {
    assertThat(files.values()).noneMatch(text -> text.contains("kestrel-nine-nine"));
    assertThat(files.get("data/rejected.csv")).contains("leaves the folder");
    assertThat(err.toString()).contains("leaves the folder");
  }
}
