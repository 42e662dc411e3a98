package parallax.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import parallax.model.Article;
import parallax.model.Compared;
import parallax.model.FramedValue;
import parallax.model.FramingSlot;
import parallax.model.Reading;
import parallax.model.Sentence;
import parallax.model.Span;
import parallax.model.Voice;
import parallax.report.Report;
import parallax.template.Templates;

class EventPageTest {
  private static final List<String> ORDER =
      List.of(
          "id=\"all\"",
          "id=\"differs\"",
          "id=\"limits\"",
          "class=\"facts\"",
          "class=\"toc\"",
          "id=\"headlines\"",
          "id=\"passages\"",
          "id=\"quotations\"",
          "id=\"sources\"",
          "id=\"told\"",
          "id=\"only\"",
          "id=\"origins\"",
          "id=\"metrics\"",
          "id=\"notes\"");

  private static String page(Report report, String path) throws IOException {
    MemoryOutput output = new MemoryOutput();
    new Site(Templates.bundled()).write(report, output);
    assertThat(output.files()).containsKey(path);
    return new String(output.files().getOrDefault(path, new byte[0]), StandardCharsets.UTF_8);
  }

  private static List<Article> texts() {
    String first = "Mayor Petrov said \u201cthe bridge may stay shut\u201d on Monday. ";
    String second = "The council should rebuild it, wrote the \u201choled\u201d Tarn Post.";
    return List.of(
        Fixture.article("one", "Alder Post", "Mayor shuts bridge", first + "\n" + second, 0),
        Fixture.article("two", "Birch Times", "", "The bridge was shut by Mayor Petrov.", 1));
  }

  @Test
  void questions_come_first_and_counts_and_navigation_after_them() throws IOException {
    String page = page(Fixture.report(4), "events/tarn.html");
    List<Integer> found = ORDER.stream().map(page::indexOf).toList();
    assertThat(found).doesNotContain(-1).isSorted();
  }

  @Test
  void beginnings_stand_side_by_side_before_everything_that_was_matched() throws IOException {
    Report report = Fixture.report(List.of(Fixture.compared("b", texts())), true);
    String row =
        page(report, "events/b.html").split("id=\"d-opens\"", -1)[1].split("</article>", -1)[0];
    assertThat(row)
        .contains("<li class=\"open-h\">Mayor shuts bridge <a href=\"../articles/one.html\">")
        .contains(
            "said \u201cthe bridge may stay shut\u201d on Monday. <a href=\"../articles/one.html#b2")
        .contains("The bridge was shut by Mayor Petrov. <a href=\"../articles/two.html#b1");
  }

  @Test
  void an_event_without_a_shared_statement_says_so() throws IOException {
    Compared found = Fixture.compared("b", texts());
    Compared bare =
        new Compared(
            new parallax.model.Alignment(
                found.alignment().event(), List.of(), found.alignment().onlyHere()),
            found.shared(),
            found.comparisons());
    Report report = Fixture.report(List.of(bare), true);
    for (String path : List.of("events/b.html", "events/b.md")) {
      assertThat(page(report, path)).contains("No statement was found that all or most");
    }
  }

  @Test
  void the_answer_sheet_fills_the_grid_from_the_framing_or_says_that_nothing_was_found()
      throws IOException {
    Compared compared = Fixture.compared("b", texts());
    Reading reading = compared.alignment().event().readings().get(0);
    int index = reading.document().sentences().size() - 1;
    Sentence last = reading.document().sentences().get(index);
    int at = reading.article().text().indexOf("should rebuild it");
    FramedValue remedy =
        new FramedValue(
            FramingSlot.REMEDY,
            0,
            index,
            "",
            new Span(at, at + "should rebuild it".length()),
            "should rebuild it",
            "",
            Voice.ATTRIBUTED,
            "remedy-words");
    Report report = Fixture.report(List.of(compared.framed(List.of(remedy), List.of())), true);
    assertThat(last.span().contains(remedy.span())).isTrue();
    String answers = page(report, "worksheets/b-answers.html");
    String[] grids = answers.split("<table class=\"grid solved\">", -1);
    assertThat(grids).hasSize(3);
    assertThat(grids[1])
        .contains("<caption>Alder Post</caption>")
        .contains("articles/one.html#b3\">\u201cshould rebuild it\u201d</a>")
        .contains("attributed, paragraph 2")
        .contains("nothing found");
    assertThat(grids[2]).contains("nothing found").doesNotContain("should rebuild");
  }

  @Test
  void an_outlet_is_not_charged_with_the_words_of_its_speakers() throws IOException {
    Report report = Fixture.report(List.of(Fixture.compared("b", texts())), true);
    String terms =
        page(report, "outlets/alder-post.html")
            .split("id=\"terms\"", -1)[1]
            .split("</section>", -1)[0];
    assertThat(terms).doesNotContain(">may</a>");
  }
}
