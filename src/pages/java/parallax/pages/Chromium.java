package parallax.pages;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The machine's own browser; none is downloaded. */
final class Chromium implements AutoCloseable {
  private static final List<String> QUIET =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--no-first-run");

  private final Playwright playwright;
  private final Browser browser;

  Chromium() {
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of("/usr/bin/chromium"))
                    .setArgs(QUIET));
  }

  Browser browser() {
    return browser;
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }

  /** How people meet a page. */
  enum Setting {
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

    int width() {
      return width;
    }

    Browser.NewContextOptions context() {
      boolean dark = this == DESKTOP_DARK || this == PHONE_DARK;
      return new Browser.NewContextOptions()
          .setViewportSize(width, 900)
          .setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT)
          .setForcedColors(this == CONTRAST ? ForcedColors.ACTIVE : ForcedColors.NONE)
          .setBypassCSP(true);
    }
  }

  /** Every page of a site, in order of path. */
  static List<Path> pages(Path site) throws IOException {
    try (Stream<Path> files = Files.walk(site)) {
      return files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    }
  }

  /** Checks that cost seconds a page look at one page of each kind; the templates are the same. */
  static List<Path> onePageOfEachKind(Path site) throws IOException {
    List<Path> chosen = new ArrayList<>();
    for (String folder : List.of(".", "events", "articles", "outlets")) {
      Path home = site.resolve(folder).normalize();
      List<Path> here = pages(site).stream().filter(page -> home.equals(page.getParent())).toList();
      chosen.addAll(folder.equals(".") ? here : here.subList(0, Math.min(1, here.size())));
    }
    pages(site).stream()
        .filter(page -> page.toString().matches(".*worksheets/.*-answers\\.html"))
        .limit(1)
        .forEach(
            answers -> {
              chosen.add(answers);
              chosen.add(Path.of(answers.toString().replace("-answers.html", ".html")));
              chosen.add(answers.resolveSibling("guide.html"));
            });
    return chosen.stream().distinct().toList();
  }
}
