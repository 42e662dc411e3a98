package parallax.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.SAXException;
import parallax.site.FixtureSite;

/** The layout holds for one text and for twelve, and whatever a title is made of. */
class LayoutTest {
  private static final String TOO_WIDE =
      "document.documentElement.scrollWidth - document.documentElement.clientWidth";

  @TempDir Path temp = Path.of("unset");

  @TestFactory
  Stream<DynamicTest> an_event_of_any_size_fits_the_screen() {
    return Stream.of(1, 2, 4, 8, 12)
        .map(
            texts ->
                DynamicTest.dynamicTest(
                    texts + " texts",
                    () -> {
                      Path site = temp.resolve("of-" + texts);
                      FixtureSite.write(texts, site);
                      fits(site);
                    }));
  }

  @Test
  void hostile_words_stay_words_and_break_no_layout() throws IOException {
    Path site = temp.resolve("hostile");
    FixtureSite.writeHostile(site);
    fits(site);
    List<String> errors = new ArrayList<>();
    for (Path page : Chromium.onePageOfEachKind(site)) {
      EmbeddedValidator validator = new EmbeddedValidator();
      validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
      try {
        validator.validate(page).lines().filter(l -> l.contains("error")).forEach(errors::add);
      } catch (SAXException e) {
        errors.add(page + ": " + e);
      }
    }
    assertThat(errors).isEmpty();
  }

  private static void fits(Path site) throws IOException {
    List<String> wrong = new ArrayList<>();
    try (Chromium chromium = new Chromium()) {
      for (Chromium.Setting setting :
          List.of(Chromium.Setting.DESKTOP, Chromium.Setting.PHONE, Chromium.Setting.NARROW)) {
        try (BrowserContext context = chromium.browser().newContext(setting.context())) {
          Page page = context.newPage();
          page.onDialog(
              dialog -> {
                wrong.add("a script ran: " + dialog.message());
                dialog.dismiss();
              });
          page.onConsoleMessage(message -> wrong.add(page.url() + ": " + message.text()));
          for (Path file : Chromium.onePageOfEachKind(site)) {
            page.navigate(file.toUri().toString());
            if (((Number) page.evaluate(TOO_WIDE)).intValue() > 0) {
              wrong.add(site.relativize(file) + " at " + setting.width());
            }
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
  }
}
