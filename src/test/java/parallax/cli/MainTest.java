package parallax.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
  private static final String FERRY =
      """
      Ferry runs aground near Orlen

      The ferry Kestrel ran aground on Monday, the harbour office said. It may stay there.

      \u201cNobody was hurt,\u201d said harbour master Ina Velt.
      """;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  @TempDir Path temp = Path.of("unset");

  private int run(String... arguments) {
    return Main.commandLine(new PrintWriter(out, true), new PrintWriter(err, true))
        .execute(arguments);
  }

  private Path articles() throws IOException {
    Path folder = Files.createDirectories(temp.resolve("articles"));
    Files.writeString(folder.resolve("one.txt"), FERRY, UTF_8);
    Files.write(folder.resolve("two.txt"), new byte[] {0, 1, 2, 3, 0, 0});
    return folder;
  }

  @Test
  void without_a_command_it_says_what_to_do() {
    assertThat(run()).isEqualTo(1);
    assertThat(err.toString()).startsWith("parallax: say what to do").hasLineCount(1);
  }

  @Test
  void an_unknown_option_is_one_line_and_exit_1() {
    assertThat(run("report", "--colour", "x", "-o", "y")).isEqualTo(1);
    assertThat(err.toString()).hasLineCount(1).contains("--colour");
  }

  @Test
  void a_path_that_does_not_exist_is_a_usage_error() {
    assertThat(run("analyze", temp.resolve("nowhere").toString(), "-o", "x.jsonl")).isEqualTo(1);
    assertThat(err.toString()).hasLineCount(1).contains("nowhere").contains("no such file");
  }

  @Test
  void an_empty_folder_is_no_usable_input() throws IOException {
    Path empty = Files.createDirectories(temp.resolve("empty"));
    int code = run("report", empty.toString(), "-o", temp.resolve("site").toString());
    assertThat(code).isEqualTo(2);
    assertThat(err.toString()).hasLineCount(1);
    assertThat(temp.resolve("site")).doesNotExist();
  }

  @Test
  void a_folder_with_other_files_is_refused_and_kept() throws IOException {
    Path site = Files.createDirectories(temp.resolve("site"));
    Files.writeString(site.resolve("thesis.txt"), "mine", UTF_8);
    int code = run("report", articles().toString(), "-o", site.toString());
    assertThat(code).isIn(1, 3);
    assertThat(err.toString()).contains("site").contains("--force");
    assertThat(site.resolve("thesis.txt")).hasContent("mine");
  }

  @Test
  void every_input_has_its_line_and_one_bad_file_stops_nobody() throws IOException {
    Path output = temp.resolve("evidence.jsonl");
    assertThat(run("analyze", articles().toString(), "-o", output.toString())).isZero();
    List<String> lines = Files.readAllLines(output, UTF_8);
    assertThat(lines).hasSize(2);
    assertThat(lines.get(0)).contains("\"id\":\"one\"").contains("\"status\":\"ok\"");
    assertThat(lines.get(1)).contains("\"id\":\"two\"").contains("\"status\":\"rejected\"");
    assertThat(err.toString()).contains("two.txt");
  }

  @Test
  void the_events_file_of_group_can_be_handed_back() throws IOException {
    Path events = temp.resolve("events.csv");
    assertThat(run("group", articles().toString(), "-o", events.toString())).isZero();
    assertThat(Files.readString(events, UTF_8)).startsWith("article,event,reason\r\none,");
    Files.writeString(events, "article,event,reason\r\none,grounding,by hand\r\n", UTF_8);
    Path site = temp.resolve("site");
    int code =
        run("report", articles().toString(), "--events", events.toString(), "-o", site.toString());
    assertThat(code).isZero();
    assertThat(site.resolve("events/grounding.html")).exists();
    assertThat(Files.readString(site.resolve("data/rejected.csv"), UTF_8)).contains("two.txt");
  }

  @Test
  void a_note_beside_the_input_stands_on_its_event_and_a_stray_one_is_told() throws IOException {
    Path folder = articles();
    Path events = temp.resolve("events.csv");
    Files.writeString(events, "article,event,reason\r\none,grounding,by hand\r\n", UTF_8);
    Files.createDirectories(folder.resolve("notes"));
    Files.writeString(folder.resolve("notes/grounding.md"), "Seen by *us*.", UTF_8);
    Files.writeString(folder.resolve("notes/other.md"), "Of nothing.", UTF_8);
    String site = temp.resolve("site").toString();
    assertThat(run("report", folder.toString(), "--events", events.toString(), "-o", site))
        .isZero();
    for (String page : List.of("events/grounding.html", "events/grounding.md")) {
      assertThat(Files.readString(Path.of(site, page), UTF_8)).contains("Seen by <em>us</em>.");
    }
    assertThat(err.toString()).contains("notes/other.md: no event of that name");
    assertThat(Files.readString(Path.of(site, "data/articles.csv"), UTF_8)).doesNotContain("notes");
  }

  @Test
  void a_base_url_brings_feed_and_sitemap() throws IOException {
    Path site = temp.resolve("site");
    String[] arguments = {
      "report", articles().toString(), "-o", site.toString(), "--base-url", "https://example.org/r"
    };
    assertThat(run(arguments)).isZero();
    assertThat(Files.readString(site.resolve("feed.xml"), UTF_8))
        .contains("https://example.org/r/events/");
    assertThat(site.resolve("sitemap.xml")).exists();
  }

  @Test
  void a_single_file_needs_nothing_beside_it() throws IOException {
    Path site = temp.resolve("site");
    String[] arguments = {"report", articles().toString(), "-o", site.toString(), "--single-file"};
    assertThat(run(arguments)).isZero();
    try (Stream<Path> files = Files.list(site.resolve("single"))) {
      String page = Files.readString(files.findFirst().orElseThrow(), UTF_8);
      assertThat(page).contains("<style>").contains("style-src 'sha256-");
      assertThat(page).doesNotContain("href=\"../").doesNotContain("stylesheet");
    }
  }

  @Test
  void an_address_that_is_none_is_refused() throws IOException {
    String[] arguments = {"report", articles().toString(), "-o", "x", "--base-url", "javascript:1"};
    assertThat(run(arguments)).isEqualTo(1);
    assertThat(err.toString()).hasLineCount(1).contains("--base-url");
  }

  @Test
  void every_command_explains_itself_with_an_example() {
    Stream.of("demo", "report", "analyze", "group", "evaluate")
        .forEach(
            command -> {
              out.getBuffer().setLength(0);
              assertThat(run(command, "--help")).isZero();
              assertThat(out.toString()).contains("Example");
            });
    assertThat(run("--version")).isZero();
    assertThat(out.toString()).containsPattern("parallax \\d");
  }
}
