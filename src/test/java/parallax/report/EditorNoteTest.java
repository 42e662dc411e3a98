package parallax.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EditorNoteTest {
  private static String html(String markdown) {
    return EditorNote.of(markdown).html();
  }

  @Test
  void what_people_write_becomes_html() {
    assertThat(html("The *Courier* ran a [correction](https://example.org/c)."))
        .isEqualTo(
            "<p>The <em>Courier</em> ran a <a href=\"https://example.org/c\">correction</a>.</p>");
  }

  @Test
  void raw_html_is_shown_as_text() {
    assertThat(html("<script>alert(1)</script>\n\nA <b onclick=x>word</b>"))
        .contains("&lt;script&gt;")
        .contains("&lt;b onclick=x&gt;")
        .doesNotContain("<script")
        .doesNotContain("<b ");
  }

  @Test
  void a_link_leads_to_the_web_or_inside_the_site_only() {
    assertThat(html("[a](javascript:alert(1)) [b](data:text/html,x) [c](outlets/x.html)"))
        .doesNotContain("javascript:")
        .doesNotContain("data:")
        .contains("href=\"outlets/x.html\"");
  }

  @Test
  void a_picture_becomes_its_words_and_nothing_is_fetched() {
    assertThat(html("![A plan of the bridge](https://example.org/plan.png)"))
        .isEqualTo("<p>A plan of the bridge</p>");
  }

  @Test
  void headings_stand_below_those_of_the_page() {
    assertThat(html("# One\n\nTwo\n---\n\n###### Six"))
        .isEqualTo("<h3>One</h3>\n<h4>Two</h4>\n<h6>Six</h6>");
  }
}
