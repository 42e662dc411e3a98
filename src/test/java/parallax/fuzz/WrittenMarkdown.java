package parallax.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import parallax.markdown.Markdown;
import parallax.template.Templates;

/**
 * Any value in a Markdown template is shown as it is and does nothing: no link, no tag, no list.
 */
final class WrittenMarkdown implements Property {
  private static final String TEMPLATE = "${v}\n\n| h |\n|---|\n| ${v} |\n\n# ${v}\n\n- ${v} x\n";

  private final Templates templates;

  WrittenMarkdown() {
    try {
      Path folder = Files.createTempDirectory("fuzz");
      Path file = Files.writeString(folder.resolve("v.md.ftl"), TEMPLATE);
      folder.toFile().deleteOnExit();
      file.toFile().deleteOnExit();
      templates = Templates.in(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** jsoup, which reads the page here, takes U+FFFF for its end; pages never hold it. */
  @Override
  public void check(byte[] data) {
    String value =
        new String(data, StandardCharsets.UTF_8).replaceAll("[\\p{Cc}\\p{Z}\\uffff]+", " ");
    if (value.isBlank()) {
      return;
    }
    String html = Markdown.toHtml(templates.render("v.md.ftl", Map.of("v", value)));
    Document page = Jsoup.parse(html);
    assertThat(page.select("a,img,code,em,strong,pre,blockquote,del,script,hr")).isEmpty();
    assertThat(page.body().children().stream().map(e -> e.normalName()).toList())
        .containsExactly("p", "table", "h1", "ul");
    for (String place : new String[] {"p", "td", "h1"}) {
      assertThat(page.select(place).get(0).wholeText().strip()).as(place).isEqualTo(value.strip());
    }
  }
}
