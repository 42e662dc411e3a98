package parallax.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parallax.model.Block;
import parallax.model.Span;

class FurnitureTest {
  private static Optional<String> reason(String text) {
    return Furniture.reason(new Line(new Span(0, text.length()), text, true));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Advertisement | advertisement line
          Story continues below advertisement | advertisement line
          Article continues after ad | advertisement line
          10 Min Read | reading time
          Share This Article | share button
          WhatsApp | share button
          You May Also Like | related links
          More from the valley desk | related links
          READ MORE: Why the dam was never finished | related links
          Sign up for our morning letter | newsletter box
          Enter your email address | newsletter box
          By signing up, you agree to our terms. | newsletter box
          Already a subscriber? Log in | subscription box
          Support our journalism from 2 crowns a week. | subscription box
          Follow us on Facebook and Instagram | outlet's invitation
          Do you have a tip? Write to desk@example.org | outlet's invitation
          This site uses cookies to work. | site notice
          Skip to content | site notice
          Home > News > Valley | site notice
          Copyright 2031 Orlen Post. All rights reserved. | copyright line
          This material may not be published, broadcast, rewritten or redistributed. | copyright line
          * * * | separator
          Photo: Ina Velt | picture credit
          Ina Velt/Reuters | picture credit
          A digger stands on the bridge on Monday. (Photo by Ina Velt/Getty Images) | caption
          A digger stands on the bridge. REUTERS/Ina Velt | caption
          A digger stands on the bridge. [Ina Velt/Orlen Post] | caption
          (Reporting by Ina Velt; editing by Tom Arn) | agency credit
          The Associated Press contributed to this report. | agency credit
          With files from Orlen Radio | agency credit
          Published: March 4, 2031 10:12 am | date line
          Monday, 4 March 2031 | date line
          March 4, 2031, 6:05 p.m. | date line
          Tags: bridge, council | topic line
          #bridge #council | topic line
          17 comments | comment counter
          """)
  void a_line_of_the_page_is_dropped_with_its_reason(String line, String expected) {
    assertThat(reason(line)).contains(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Share prices fell after the bridge was closed.",
        "Read more books, the minister told the pupils.",
        "More than forty families left the valley on Monday.",
        "\u201cSign up and you will see,\u201d the coach told the boys.",
        "The photo shows the bridge before the flood, the mayor said.",
        "Updated plans for the bridge cost 12 million crowns. They were shown on Monday.",
        "The bridge was photographed by Ina Velt (a neighbour).",
        "Home prices rose and the council said it would act.",
        "Search teams found the boat.",
        "He spoke to Reuters.",
        "Nobody was hurt, the harbour office told Reuters",
        "The council said on March 4, 2031, that the bridge was safe.",
        "Follow-up checks on the piers begin on Monday.",
        "Comments by the mayor drew laughter.",
        "The report was edited by a committee and read by nobody.",
        "Editing by hand takes a week.",
        "Sources close to the council said the bridge would open.",
        "Log in the river blocked the weir, the warden said.",
        "Like us, they wait. On Facebook, the mayor wrote that she would not resign.",
        "Register offices closed early.",
        "Published on March 4, the report found faults.",
        "Photos by Ina Velt hang in the town hall.",
        "Sign up closed on Friday, the school said.",
        "Get the best seats early, the theatre says.",
        "Monday, 4 March 2031, was the day on which the bridge fell.",
        "The council (photo above) met on Monday."
      })
  void a_sentence_of_the_story_stays(String line) {
    assertThat(reason(line)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Published March 4, 2031 | 2031-03-04
          Posted on 29 Feb. 2032 | 2032-02-29
          Published: 2031-03-04T10:00 | 2031-03-04
          Published 3rd May, 2031, 10:00 | 2031-05-03
          """)
  void a_written_date_is_read_with_its_year(String line, String iso) {
    assertThat(WrittenDate.in(line)).contains(iso);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Published March 4", "Posted 3/4/2031", "Posted 31 June 2031", "May 2031"})
  void no_date_is_completed_or_guessed(String line) {
    assertThat(WrittenDate.in(line)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Who Pays: Council Looks Away The council has not said who pays. | 29
          A Bridge Too Old for the Valley In March, engineers found rust. | 32
          """)
  void a_heading_glued_to_its_paragraph_is_found(String line, int end) {
    assertThat(GluedHeading.end(line)).hasValue(end);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Upper Orlen Bridge Company said The Hague court was wrong.",
        "Deputy Mayor Ina Velt of the Orlen Valley Council The Hague office spoke.",
        "Mayor Ina Velt said the bridge was safe.",
        "On Monday, Ina Velt went home. The bridge stayed shut.",
        "Orlen Post reporter Tom Arn was there."
      })
  void a_sentence_full_of_names_is_no_heading(String line) {
    assertThat(GluedHeading.end(line)).isEmpty();
  }

  @Test
  void a_glued_heading_is_a_heading_only_in_a_text_that_has_headings() {
    String glued = "Who Pays: Council Looks Away The council has not said who pays.";
    String story = "Bridge shut for a week\n\nThe bridge is shut.\n\n%s" + glued;
    assertThat(kinds(story.formatted("What We Know So Far\n\nIt is rusty.\n\n")))
        .containsExactly(
            Block.Kind.HEADLINE,
            Block.Kind.PARAGRAPH,
            Block.Kind.HEADING,
            Block.Kind.PARAGRAPH,
            Block.Kind.HEADING,
            Block.Kind.PARAGRAPH);
    assertThat(kinds(story.formatted("")))
        .containsExactly(Block.Kind.HEADLINE, Block.Kind.PARAGRAPH, Block.Kind.PARAGRAPH);
  }

  private static java.util.List<Block.Kind> kinds(String text) {
    return TextReader.read(text, new Span(0, text.length()), Optional.empty()).blocks().stream()
        .map(Block::kind)
        .toList();
  }
}
