package parallax.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parallax.model.Article;
import parallax.model.Edit;
import parallax.model.Headline;

/** Pages of different make-up, each beside what a reader takes from it. All invented. */
class SavedPagesTest {
  static List<Path> pages() throws IOException, URISyntaxException {
    Path folder =
        Path.of(Objects.requireNonNull(SavedPagesTest.class.getResource("/pages")).toURI());
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void a_page_is_read_as_a_reader_reads_it(Path page) throws IOException, Unusable {
    Article article =
        new ArticleBuilder(Optional.empty(), text -> Optional.empty())
            .page("page", Decoder.page(Decoder.bytes(page)), Fields.NONE, Optional.empty());
    List<String> expected =
        Files.readAllLines(Path.of(page.toString().replace(".html", ".txt"))).stream().toList();
    assertThat(String.join("\n", read(article))).isEqualTo(String.join("\n", without(expected)));
    List<String> dropped =
        article.source().edits().stream()
            .filter(edit -> edit.kind() == Edit.Kind.DROPPED)
            .map(Edit::reason)
            .toList();
    String wanted = expected.get(6).substring("dropped: ".length()).strip();
    if (!wanted.isEmpty()) {
      assertThat(dropped).contains(wanted.split("\\|", -1));
    }
  }

  private static List<String> without(List<String> expected) {
    return Stream.concat(
            expected.subList(0, 6).stream(), expected.subList(7, expected.size()).stream())
        .toList();
  }

  private static List<String> read(Article article) {
    return Stream.concat(
            Stream.of(
                "title: " + article.headline().map(Headline::text).orElse(""),
                "outlet: " + article.outlet(),
                "from: " + article.outletFrom(),
                "published: " + article.published().orElse(""),
                "url: " + article.url().orElse(""),
                "author: " + article.author().orElse("")),
            article.blocks().stream()
                .filter(block -> block.kind() != parallax.model.Block.Kind.HEADLINE)
                .map(block -> block.kind() + " " + article.source().cleaned(block.span())))
        .toList();
  }

  @Test
  void a_character_that_is_none_does_not_end_the_page() throws Unusable {
    String page = "<p>\uffffThe ferry &amp;\uffffthe tug left.</p><p>The end is here.</p>";
    assertThat(HtmlReader.read(page).text())
        .contains("The ferry &\ufffdthe tug left.")
        .contains("The end is here.");
  }

  @Test
  void a_page_nested_without_end_is_read_in_time() throws Unusable {
    String deep =
        "<div class=\"nav share\">".repeat(100_000) + "<p>The end is here, said nobody.</p>";
    assertThat(HtmlReader.read(deep).text()).contains("The end is here");
  }
}
