package parallax.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.model.Article;
import parallax.model.Compared;
import parallax.report.Link;
import parallax.report.Report;
import parallax.report.ReportOptions;
import parallax.template.BrokenTemplate;
import parallax.template.Templates;

/** Outlet pages, worksheets, search, notes, weight and templates of one's own. */
class SitePartsTest {
  private static final String WORDS =
      "Mayor Ana Petrov said the Tarn bridge may stay shut for weeks. Engineers had warned of cracks"
          + " in a pier, and the council met twice. Ferries will run every hour until the end of"
          + " the season, she added. Shops near the quay lost half of their custom in a month.";

  @TempDir Path temp = Path.of("unset");

  private static SortedMap<String, String> write(Report report) throws IOException {
    return write(report, Templates.bundled());
  }

  private static SortedMap<String, String> write(Report report, Templates templates)
      throws IOException {
    MemoryOutput output = new MemoryOutput();
    new Site(templates).write(report, output);
    SortedMap<String, String> files = new TreeMap<>();
    output
        .files()
        .forEach((path, bytes) -> files.put(path, new String(bytes, StandardCharsets.UTF_8)));
    return files;
  }

  /** Events of three outlets each, every text long enough to be compared. */
  private static Report events(int number) {
    List<Compared> events = new ArrayList<>();
    for (int e = 0; e < number; e++) {
      List<Article> articles = new ArrayList<>();
      for (String outlet : List.of("Alder Post", "Birch Times", "Cedar Wire")) {
        String body = (WORDS + "\n").repeat(5) + "Number " + e + " of " + outlet + ".";
        articles.add(Fixture.article(outlet + e, outlet, "Bridge shut, take " + e, body, e % 8));
      }
      events.add(Fixture.compared("event-" + e, articles));
    }
    return Fixture.report(events, false);
  }

  private static String file(Map<String, String> files, String path) {
    assertThat(files).containsKey(path);
    return files.getOrDefault(path, "");
  }

  @Test
  void an_outlet_of_seven_events_has_rows_and_no_pattern() throws IOException {
    String page = file(write(events(7)), "outlets/alder-post.html");
    assertThat(page).contains("below 8 events no pattern is worded");
    assertThat(page.split("<circle class=\"pt\"", -1)).hasSize(1 + 3 * 7);
    assertThat(page).doesNotContain("lear difference");
  }

  @Test
  void from_eight_events_on_the_rule_of_all_pages_words_the_pattern() throws IOException {
    SortedMap<String, String> files = write(events(8));
    assertThat(file(files, "outlets/alder-post.html"))
        .contains("No clear difference: above the median of the others in 0 of 8 events");
    assertThat(file(files, "outlets/alder-post.md")).contains("No clear difference");
  }

  @Test
  void more_events_than_are_drawn_are_counted_all_the_same() throws IOException {
    SortedMap<String, String> files = write(events(42));
    assertThat(file(files, "outlets/alder-post.html"))
        .contains("The newest 40 of 42 texts are drawn.")
        .contains("<dt>Texts</dt><dd>42</dd>");
    assertThat(file(files, "index.html"))
        .contains("<dt>Events</dt><dd>42</dd>")
        .contains("id=\"earlier\"");
  }

  @Test
  void pages_of_an_event_stay_as_they_are_when_another_event_joins() throws IOException {
    SortedMap<String, String> before = write(events(3));
    SortedMap<String, String> after = write(events(4));
    assertThat(before.get("index.html")).isNotEqualTo(after.get("index.html"));
    before.keySet().stream()
        .filter(path -> path.startsWith("articles/") || path.startsWith("worksheets/event"))
        .forEach(path -> assertThat(after.get(path)).as(path).isEqualTo(before.get(path)));
  }

  @Test
  void a_worksheet_gives_no_answer_and_no_outlet_a_label() throws IOException {
    SortedMap<String, String> files = write(events(1));
    String sheet = file(files, "worksheets/event-0.html");
    String answers = file(files, "worksheets/event-0-answers.html");
    assertThat(sheet).doesNotContain("<mark").contains("<table class=\"grid\">");
    assertThat(sheet.split("<table class=\"grid\">", -1)).as("a grid for each text").hasSize(4);
    assertThat(answers).contains("<mark class=\"h\"").contains("hedge, epistemic");
    assertThat(answers).contains("articles/alder-post0.html#m");
    assertThat(file(files, "worksheets/guide.html")).contains("45 minutes");
    for (String page : List.of(sheet, answers)) {
      assertThat(page).doesNotContainPattern("(?i)\\b(biased|left-wing|right-wing|trustworthy)\\b");
    }
  }

  @Test
  void a_text_without_a_marked_word_is_answered_by_nothing_found() throws IOException {
    Article marked = Fixture.article("one", "Alder Post", "", "The bridge may stay shut.", 0);
    Article plain = Fixture.article("two", "Birch Times", "", "The bridge is shut.", 0);
    Report report = Fixture.report(List.of(Fixture.compared("b", List.of(marked, plain))), true);
    assertThat(file(write(report), "worksheets/b-answers.html"))
        .contains(
            "<th scope=\"row\">Birch Times</th><td colspan=\"4\" class=\"none\">nothing found")
        .contains("<th scope=\"row\">Alder Post</th><td class=\"w\">may</td>");
  }

  @Test
  void a_note_stands_on_its_event_alone_and_runs_nothing() throws IOException {
    Report report =
        events(2).annotated(Map.of("event-1", "# Seen\n\nSee <script>x</script> **two**"));
    SortedMap<String, String> files = write(report);
    assertThat(file(files, "events/event-1.html"))
        .contains("<h3>Seen</h3>")
        .contains("&lt;script&gt;x&lt;/script&gt; <strong>two</strong>");
    assertThat(file(files, "events/event-1.md")).contains("<strong>two</strong>");
    assertThat(file(files, "events/event-0.html")).doesNotContain("From the editors");
  }

  @Test
  void the_search_index_is_a_script_that_no_title_can_end() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    SearchIndex.write(List.of(new Link("</script>\u2028\"quoted\"", "events/a.html")), out);
    assertThat(out.toString(StandardCharsets.UTF_8))
        .startsWith("window.parallaxIndex=[")
        .contains("\\u003c/script>\\u2028\\\"quoted\\\"")
        .doesNotContain("<");
    assertThat(file(write(events(1)), "assets/search-index.js"))
        .contains("\"Alder Post: Bridge shut, take 0\"")
        .contains("\"outlets/cedar-wire.html\"");
  }

  @Test
  void a_published_site_has_feed_sitemap_and_a_lost_page_that_works_at_any_address()
      throws IOException {
    Report local = events(2);
    ReportOptions options = new ReportOptions(Optional.of("https://news.example/p/"), false, true);
    SortedMap<String, String> files =
        write(
            new Report(
                local.card(),
                local.events(),
                local.rejected(),
                options,
                local.accuracy(),
                Map.of()));
    assertThat(file(files, "feed.xml")).contains("https://news.example/p/events/event-1.html");
    assertThat(file(files, "sitemap.xml"))
        .contains("https://news.example/p/worksheets/event-0.html")
        .doesNotContain("404.html");
    assertThat(file(files, "404.html"))
        .contains("href=\"https://news.example/p/assets/site.css\"")
        .contains("href=\"https://news.example/p/index.html\"");
    assertThat(file(files, "index.html")).contains("href=\"feed.xml\"");
    assertThat(file(files, "single/event-0.html")).doesNotContain("<script").contains("<style>");
  }

  @Test
  void a_folder_of_templates_restyles_the_site() throws IOException {
    Files.writeString(temp.resolve("404.ftlh"), "<p>Lost, says ${frame.stamp.version}</p>");
    Files.createDirectories(temp.resolve("assets/fonts"));
    Files.writeString(temp.resolve("assets/site.css"), "body{color:navy}");
    Files.writeString(temp.resolve("assets/fonts/own.woff2"), "font");
    SortedMap<String, String> files = write(events(1), Templates.in(temp));
    assertThat(file(files, "404.html")).isEqualTo("<p>Lost, says 0.1.0</p>");
    assertThat(file(files, "assets/site.css")).isEqualTo("body{color:navy}");
    assertThat(file(files, "assets/fonts/own.woff2")).isEqualTo("font");
    assertThat(file(files, "index.html")).contains("How outlets tell the same event");
  }

  @Test
  void a_broken_template_of_ones_own_is_named_with_its_line() throws IOException {
    Files.createDirectories(temp.resolve("parts"));
    Files.writeString(temp.resolve("parts/limits.ftlh"), "<p>\n${limit.none}</p>");
    assertThatThrownBy(() -> write(events(1), Templates.in(temp)))
        .isInstanceOf(BrokenTemplate.class)
        .hasMessageContaining("parts/limits.ftlh, line 2");
  }

  @Test
  void nothing_weighs_more_than_a_slow_line_bears() throws IOException {
    SortedMap<String, String> files = write(Fixture.report(4));
    files.forEach(
        (path, text) -> {
          if (path.endsWith(".html")) {
            assertThat(zipped(text)).as(path).isLessThan(60_000);
          }
        });
    assertThat(zipped(file(files, "assets/site.css"))).isLessThan(10_000);
    assertThat(file(files, "assets/site.js").getBytes(StandardCharsets.UTF_8))
        .hasSizeLessThanOrEqualTo(4096);
    String event = file(files, "events/tarn.html");
    assertThat(event.split("<[a-z]", -1)).hasSizeLessThan(3000);
  }

  private static int zipped(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
      zip.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.size();
  }
}
