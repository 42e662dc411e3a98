package parallax.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import parallax.pages.Chromium.Setting;

/** The committed sample report as a browser, a screen reader and a validator meet it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageChecksTest {
  private static final Path SITE = Path.of("reports", "sample").toAbsolutePath();
  private static final List<String> TAGS =
      List.of("wcag2a", "wcag2aa", "wcag2aaa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  private final List<Chromium> open = new ArrayList<>();

  private Browser browser() {
    return open.get(0).browser();
  }

  @BeforeAll
  void start_the_browser() {
    open.add(new Chromium());
  }

  @AfterAll
  void stop_the_browser() {
    open.forEach(Chromium::close);
  }

  @TestFactory
  Stream<DynamicTest> a_page_breaks_no_rule_of_accessibility() {
    return Stream.of(Setting.values())
        .map(setting -> DynamicTest.dynamicTest(setting.name(), () -> noViolation(setting)));
  }

  private void noViolation(Setting setting) throws IOException {
    List<String> violations = new ArrayList<>();
    try (BrowserContext context = browser().newContext(setting.context())) {
      Page page = context.newPage();
      if (setting == Setting.PAPER) {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      }
      for (Path file : Chromium.onePageOfEachKind(SITE)) {
        page.navigate(file.toUri().toString());
        for (Rule rule : new AxeBuilder(page).withTags(TAGS).analyze().getViolations()) {
          violations.add(
              SITE.relativize(file)
                  + ": "
                  + rule.getId()
                  + " "
                  + rule.getHelp()
                  + " "
                  + rule.getNodes().stream().limit(2).map(node -> node.getHtml()).toList());
        }
      }
    }
    assertThat(violations).isEmpty();
  }

  @Test
  void nothing_scrolls_sideways_at_320_pixels() throws IOException {
    List<String> wide = new ArrayList<>();
    try (BrowserContext context = browser().newContext(Setting.NARROW.context())) {
      Page page = context.newPage();
      for (Path file : Chromium.pages(SITE)) {
        page.navigate(file.toUri().toString());
        Object width = page.evaluate("document.documentElement.scrollWidth");
        if (((Number) width).intValue() > Setting.NARROW.width()) {
          wide.add(SITE.relativize(file) + ": " + width);
        }
      }
    }
    assertThat(wide).isEmpty();
  }

  @Test
  void no_page_asks_another_host_or_complains() throws IOException {
    List<String> heard = new ArrayList<>();
    try (BrowserContext context = browser().newContext()) {
      Page page = context.newPage();
      page.onRequest(
          request -> {
            if (!request.url().startsWith("file:") && !request.url().startsWith("data:")) {
              heard.add(request.url());
            }
          });
      page.onConsoleMessage(message -> heard.add(page.url() + ": " + message.text()));
      page.onPageError(error -> heard.add(page.url() + ": " + error));
      page.onRequestFailed(request -> heard.add("failed: " + request.url()));
      for (Path file : Chromium.pages(SITE)) {
        page.navigate(file.toUri().toString());
      }
    }
    assertThat(heard).isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> a_page_is_valid_html() throws IOException {
    return Chromium.pages(SITE).stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    SITE.relativize(file).toString(),
                    () -> {
                      EmbeddedValidator validator = new EmbeddedValidator();
                      validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
                      List<String> errors =
                          validator
                              .validate(file)
                              .lines()
                              .filter(l -> l.contains("error"))
                              .toList();
                      assertThat(errors).isEmpty();
                    }));
  }

  @Test
  void nothing_is_lost_without_the_script() throws IOException {
    try (BrowserContext with = browser().newContext();
        BrowserContext without =
            browser().newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
      Page scripted = with.newPage();
      Page bare = without.newPage();
      for (Path file : Chromium.onePageOfEachKind(SITE)) {
        scripted.navigate(file.toUri().toString());
        bare.navigate(file.toUri().toString());
        if (!file.endsWith("search.html")) {
          assertThat(bare.innerText("main"))
              .as(file.toString())
              .isEqualTo(scripted.innerText("main"));
        }
        assertThat(bare.locator("button, input[type=search]").count()).as(file.toString()).isZero();
      }
    }
  }

  @Test
  void the_switch_turns_the_page_dark_and_keeps_the_choice_and_paper_stays_light() {
    try (BrowserContext context = browser().newContext()) {
      Page page = context.newPage();
      page.navigate(SITE.resolve("index.html").toUri().toString());
      String light = background(page);
      page.click("text=Theme: auto");
      page.click("text=Theme: light");
      String dark = background(page);
      assertThat(dark).isNotEqualTo(light);
      page.navigate(SITE.resolve("data.html").toUri().toString());
      assertThat(background(page)).isEqualTo(dark);
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      assertThat(background(page)).isEqualTo("rgb(255, 255, 255)");
    }
  }

  private static String background(Page page) {
    return String.valueOf(page.evaluate("getComputedStyle(document.body).backgroundColor"));
  }

  @Test
  void search_finds_an_outlet_from_disk() {
    try (BrowserContext context = browser().newContext()) {
      Page page = context.newPage();
      page.navigate(SITE.resolve("search.html").toUri().toString());
      page.fill("#q", "NORTHGATE ledger");
      assertThat(page.innerText("#search [role=status]")).isEqualTo("4 found");
      assertThat(page.getAttribute("#search ol li:last-child a", "href"))
          .isEqualTo("outlets/northgate-ledger.html");
      page.fill("#q", "nothing-of-this-name");
      assertThat(page.innerText("#search [role=status]")).isEqualTo("0 found");
    }
  }

  @Test
  void a_worksheet_fits_on_both_sizes_of_paper_and_the_guide_on_one_sheet() throws IOException {
    try (BrowserContext context = browser().newContext()) {
      Page page = context.newPage();
      for (String paper : List.of("A4", "Letter")) {
        page.navigate(SITE.resolve("worksheets/guide.html").toUri().toString());
        assertThat(sheets(page, paper)).as("guide on " + paper).isEqualTo(1);
        Path answers =
            Chromium.pages(SITE.resolve("worksheets")).stream()
                .filter(file -> file.toString().endsWith("-answers.html"))
                .findFirst()
                .orElseThrow();
        page.navigate(answers.toUri().toString().replace("-answers.html", ".html"));
        assertThat(sheets(page, paper)).as("worksheet on " + paper).isBetween(2, 7);
      }
    }
  }

  private static int sheets(Page page, String paper) {
    byte[] pdf = page.pdf(new Page.PdfOptions().setFormat(paper).setPrintBackground(true));
    String text = new String(pdf, StandardCharsets.ISO_8859_1);
    return text.split("/Type /Page\\b(?!s)", -1).length - 1;
  }
}
