package parallax.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import parallax.model.Article;
import parallax.model.Edit;

class RepairsTest {
  private static Article article(String text) throws Unusable {
    return new ArticleBuilder(Optional.empty(), guess -> Optional.empty())
        .build(
            "a",
            text,
            false,
            new Fields(Map.of("title", "Quay &amp; river"), "given"),
            Optional.empty());
  }

  @Test
  void tags_of_an_export_are_dropped_where_they_stand() throws Unusable {
    Article article =
        article(
            "<p>The quay is <strong>shut</strong>, the <a href=\"x\">mayor</a> said.</p><h2>What next"
                + "</h2><blockquote><p>We will wait.</p></blockquote><script>var p = '<p>';</script>"
                + "<p>It opens on May&nbsp;5 &#8212; perhaps.<br/>Or later.</p>");
    assertThat(
            article.blocks().stream().map(b -> b.kind() + " " + article.source().cleaned(b.span())))
        .containsExactly(
            "PARAGRAPH The quay is shut, the mayor said.",
            "HEADING What next",
            "BLOCKQUOTE We will wait.",
            "PARAGRAPH It opens on May\u00a05 \u2014 perhaps.",
            "PARAGRAPH Or later.");
    assertThat(article.headline().orElseThrow().text()).isEqualTo("Quay & river");
    assertThat(article.source().edits().stream().filter(e -> e.kind() == Edit.Kind.REPAIRED))
        .extracting(Edit::replacement)
        .containsExactly("\u00a0", "\u2014");
  }

  @Test
  void a_sign_that_is_no_tag_stays() throws Unusable {
    Article article = article("Rates of 3 < 5 and 7 > 6 were read at AT&T; nobody asked <why>.");
    assertThat(article.source().edits()).isEmpty();
  }
}
