package parallax.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** The committed sample report as a browser, a screen reader and a validator meet it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageChecksTest {
  private static final Path SITE = Path.of("reports", "sample").toAbsolutePath();
  private static final List<String> TAGS =
      List.of("wcag2a", "wcag2aa", "wcag2aaa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  private final List<AutoCloseable> open = new ArrayList<>();

  private Browser browser() {
    return (Browser) open.get(1);
  }

  @BeforeAll
  void start_the_browser() {
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    open.add(playwright);
    open.add(
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of("/usr/bin/chromium"))
                    .setArgs(
                        List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync",
                            "--no-first-run"))));
  }

  @AfterAll
  void stop_the_browser() throws Exception {
    for (int i = open.size() - 1; i >= 0; i--) {
      open.get(i).close();
    }
  }

  /** How people meet a page. */
  private enum Setting {
    DESKTOP(1280),
    DESKTOP_DARK(1280),
    PHONE(390),
    PHONE_DARK(390),
    NARROW(320),
    PAPER(1280),
    CONTRAST(1280);

    private final int width;

    Setting(int width) {
      this.width = width;
    }

    private Browser.NewContextOptions context() {
      boolean dark = this == DESKTOP_DARK || this == PHONE_DARK;
      return new Browser.NewContextOptions()
          .setViewportSize(width, 900)
          .setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT)
          .setForcedColors(this == CONTRAST ? ForcedColors.ACTIVE : ForcedColors.NONE)
          .setBypassCSP(true);
    }
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
      for (Path file : onePageOfEachKind()) {
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
      for (Path file : pages()) {
        page.navigate(file.toUri().toString());
        Object width = page.evaluate("document.documentElement.scrollWidth");
        if (((Number) width).intValue() > Setting.NARROW.width) {
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
      for (Path file : pages()) {
        page.navigate(file.toUri().toString());
      }
    }
    assertThat(heard).isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> a_page_is_valid_html() throws IOException {
    return pages().stream()
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

  /** Checks that cost seconds a page look at one page of each kind; the templates are the same. */
  private static List<Path> onePageOfEachKind() throws IOException {
    List<Path> chosen = new ArrayList<>();
    for (String folder : List.of("", "events", "articles", "outlets", "worksheets")) {
      List<Path> inFolder =
          pages().stream()
              .filter(
                  page ->
                      java.util.Objects.equals(
                          page.getParent(), folder.isEmpty() ? SITE : SITE.resolve(folder)))
              .toList();
      chosen.addAll(
          folder.isEmpty() ? inFolder : inFolder.subList(0, Math.min(1, inFolder.size())));
    }
    return chosen;
  }

  private static List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.walk(SITE)) {
      return files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    }
  }
}
