package parallax;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.ingest.Ingest;
import parallax.lexicon.Lexicons;
import parallax.model.Article;
import parallax.model.Attribution;
import parallax.model.Loaded;
import parallax.model.Reading;
import parallax.model.Source;

/** A quotation that a page sets apart, from the file to its speaker. */
class BlockquoteTest {
  private static final String SAID =
      "The pier will stay shut until the last beam has been looked at.";

  @TempDir Path folder = Path.of("unset");

  private void assertDisplayed(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text, UTF_8);
    Loaded loaded =
        new Ingest(List.of(folder), Optional.empty(), any -> Optional.empty())
            .stream().findFirst().orElseThrow();
    Article article = ((Loaded.Accepted) loaded).article();
    Reading reading = new Pipeline(Lexicons.bundled(), 1).read(article);
    Attribution made =
        reading.observed().attributions().stream()
            .filter(one -> one.form() == Attribution.Form.DISPLAYED)
            .findFirst()
            .orElseThrow();
    assertThat(made.content().get(0).cut(article.text())).isEqualTo(SAID);
    assertThat(made.source().map(Source::span).map(span -> span.cut(article.text())))
        .contains("Ina Velt");
  }

  @Test
  void in_markdown() throws IOException {
    assertDisplayed(
        "a.md",
        """
        # Pier shut in Orlen

        The town woke to a closed pier on Monday. In the evening Ina Velt wrote a note to the sailors:

        > %s

        The sailors read it in the rain.
        """
            .formatted(SAID));
  }

  @Test
  void in_a_saved_page() throws IOException {
    assertDisplayed(
        "a.html",
        """
        <!doctype html><html lang="en"><head><title>Pier shut in Orlen</title></head><body><article>
        <h1>Pier shut in Orlen</h1>
        <p>The town woke to a closed pier on Monday, and the boats lay in the bay until the tide turned.</p>
        <p>In the evening Ina Velt wrote a note to the sailors:</p>
        <blockquote><p>%s</p></blockquote>
        <p>The sailors read it in the rain, and most of them went home before the lamps were lit.</p>
        </article></body></html>
        """
            .formatted(SAID));
  }
}
