package parallax.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parallax.model.Article;
import parallax.report.Report;
import parallax.template.Templates;

class SiteTest {
  private static final Pattern TAG =
      Pattern.compile("<(/?)([a-zA-Z][a-zA-Z0-9]*)((?:\"[^\"]*\"|[^>\"])*)>");
  private static final Pattern OWN_SCRIPT =
      Pattern.compile("<script src=\"(\\.\\./)?assets/[a-z-]+\\.js\"></script>");
  private static final Set<String> VOID = Set.of("meta", "link", "br", "input", "img", "hr");

  private static SortedMap<String, String> write(Report report) throws IOException {
    MemoryOutput output = new MemoryOutput();
    new Site(Templates.bundled()).write(report, output);
    SortedMap<String, String> files = new TreeMap<>();
    output
        .files()
        .forEach((path, bytes) -> files.put(path, new String(bytes, StandardCharsets.UTF_8)));
    return files;
  }

  private static Report hostile() {
    String word = "a".repeat(4000);
    String title =
        "<script>alert(\"x\")</script> ${1+1} 🚒 \u202Eعنوان | [y](javascript:z) ' & " + word;
    Article one =
        Fixture.article(
            "../<b>",
            "A \"quoted\" <Outlet>",
            title,
            "Mayor Petrov said it could fail.\n" + title,
            0);
    Article two =
        Fixture.article(
            "two", "Zed", title, "Mayor Petrov said it could fail.\nLine two stands.", 1);
    return Fixture.report(List.of(Fixture.compared("h", List.of(one, two))), true);
  }

  private static List<String> pages(Map<String, String> files) {
    return files.keySet().stream().filter(path -> path.endsWith(".html")).toList();
  }

  private static void assertBalanced(String path, String html) {
    Deque<String> open = new ArrayDeque<>();
    Matcher tag = TAG.matcher(html);
    while (tag.find()) {
      String name = tag.group(2).toLowerCase(Locale.ROOT);
      if (VOID.contains(name) || tag.group(3).endsWith("/")) {
        continue;
      }
      if (tag.group(1).isEmpty()) {
        open.push(name);
      } else {
        assertThat(open.pop()).as(path + " at " + tag.start()).isEqualTo(name);
      }
    }
    assertThat(open).as(path).isEmpty();
  }

  private static void assertSound(Map<String, String> files) {
    Map<String, Set<String>> ids = new TreeMap<>();
    for (String path : pages(files)) {
      String html = files.getOrDefault(path, "");
      assertBalanced(path, html);
      assertThat(html).as(path).doesNotContain(" style=");
      assertThat(OWN_SCRIPT.matcher(html).replaceAll("")).as(path).doesNotContain("<script");
      Set<String> own = new HashSet<>();
      Matcher id = Pattern.compile(" id=\"([^\"]*)\"").matcher(html);
      while (id.find()) {
        assertThat(own.add(id.group(1))).as(path + " gives twice: " + id.group(1)).isTrue();
      }
      ids.put(path, own);
    }
    for (String path : pages(files)) {
      Matcher href =
          Pattern.compile("(?:href|src)=\"([^\"]*)\"").matcher(files.getOrDefault(path, ""));
      while (href.find()) {
        assertResolves(path, href.group(1), files.keySet(), ids);
      }
    }
  }

  private static void assertResolves(
      String page, String href, Set<String> files, Map<String, Set<String>> ids) {
    if (href.startsWith("https://") || href.startsWith("http://")) {
      return;
    }
    int hash = href.indexOf('#');
    String file = hash < 0 ? href : href.substring(0, hash);
    String target =
        file.isEmpty()
            ? page
            : Path.of("/" + page).resolveSibling(file).normalize().toString().substring(1);
    assertThat(files).as(page + " links to " + href).contains(target);
    if (hash >= 0) {
      assertThat(ids.getOrDefault(target, Set.of()))
          .as(page + " links to " + href)
          .contains(href.substring(hash + 1));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 4, 8, 12})
  void pages_are_well_formed_and_every_link_resolves(int texts) throws IOException {
    assertSound(write(Fixture.report(texts)));
  }

  @Test
  void excerpts_keep_every_link() throws IOException {
    assertSound(write(Fixture.report(4, false)));
  }

  @Test
  void an_excerpt_keeps_the_mark_that_opens_its_quotation() throws IOException {
    String body =
        "\u201cThe pier stays shut,\u201d said Ina Velt.\n" + "It rained on the quay. ".repeat(20);
    List<Article> texts =
        List.of(
            Fixture.article("one", "Orlen Post", "", body, 0),
            Fixture.article("two", "Zed", "", body, 1));
    Report report = Fixture.report(List.of(Fixture.compared("e", texts)), false);
    String page = write(report).getOrDefault("articles/one.html", "").replaceAll("<[^>]*>", "");
    assertThat(page).contains("\u201cThe pier stays shut,\u201d").contains("words");
  }

  @Test
  void hostile_words_stay_words() throws IOException {
    SortedMap<String, String> files = write(hostile());
    assertSound(files);
    for (String path : pages(files)) {
      assertThat(files.get(path))
          .as(path)
          .doesNotContain("href=\"javascript:")
          .doesNotContain("alert(\"x\")");
    }
    String event = files.get("events/h.html");
    assertThat(event).contains("&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; ${1+1} 🚒");
    assertThat(files.get("events/h.md")).doesNotContain("<script").doesNotContain("[y](javascript");
  }

  @Test
  void the_same_bytes_come_out_twice_and_under_another_locale() throws IOException {
    SortedMap<String, String> first = write(Fixture.report(4));
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(write(Fixture.report(4))).isEqualTo(first);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void a_twin_holds_the_numbers_of_its_page() throws IOException {
    SortedMap<String, String> files = write(Fixture.report(4));
    String html = files.getOrDefault("events/tarn.html", "");
    String twin = files.getOrDefault("events/tarn.md", "");
    List<String> rates = new ArrayList<>();
    Matcher rate =
        Pattern.compile("title=\"[^\"]*\">([0-9.–]+)</a><small>([^<]*)</small>").matcher(html);
    while (rate.find()) {
      rates.add(rate.group(1));
      assertThat(twin).contains("[" + rate.group(1) + "](").contains("| " + rate.group(2) + " |");
    }
    assertThat(rates).hasSize(12);
    assertThat(twin).contains("too short to compare").contains("clear difference");
  }

  @Test
  void a_rate_that_orders_no_outlets_is_never_said_to_differ() throws IOException {
    SortedMap<String, String> files = write(Fixture.report(4));
    for (String page : List.of("events/tarn.html", "events/tarn.md")) {
      String text = files.getOrDefault(page, "");
      String loaded =
          text.substring(text.indexOf(page.endsWith("md") ? "### loaded" : "id=\"m-l\""));
      assertThat(loaded).contains("orders no outlets").doesNotContain("clear difference");
      assertThat(text).contains("clear difference");
    }
  }

  @Test
  void the_method_page_shows_figures_order_and_glossary() throws IOException {
    SortedMap<String, String> files = write(Fixture.report(2));
    for (String page : List.of("method.html", "method.md")) {
      assertThat(files.getOrDefault(page, ""))
          .contains("source, exact")
          .contains(".777")
          .contains("19 of them were right")
          .contains("implicative")
          .contains("76–99");
    }
  }

  @Test
  void the_site_calls_no_other_host() throws IOException {
    write(Fixture.report(4))
        .forEach(
            (path, text) -> {
              if (path.endsWith(".html") || path.endsWith(".css")) {
                assertThat(text)
                    .as(path)
                    .doesNotContain("@import")
                    .doesNotContain("src=\"http")
                    .doesNotContain("url(");
              }
            });
  }

  @Test
  void every_data_file_is_listed_with_its_digest() throws IOException {
    SortedMap<String, String> files = write(Fixture.report(2));
    assertThat(files.keySet()).contains(".nojekyll", "index.md", "404.html", "assets/site.css");
    files.keySet().stream()
        .filter(path -> path.startsWith("data/"))
        .forEach(path -> assertThat(files.get("data.html")).contains("href=\"" + path + "\""));
  }
}
