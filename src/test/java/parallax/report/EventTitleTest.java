package parallax.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import parallax.model.Article;
import parallax.model.Block;
import parallax.model.Event;
import parallax.model.Observed;
import parallax.model.Placement;
import parallax.model.Reading;
import parallax.model.SourceText;
import parallax.model.Span;
import parallax.nlp.LanguageModels;

class EventTitleTest {
  private static String title(String... texts) {
    List<Reading> readings = new ArrayList<>();
    List<Placement> placements = new ArrayList<>();
    for (int i = 0; i < texts.length; i++) {
      String id = "t" + i;
      Optional<String> none = Optional.empty();
      Article article =
          new Article(
              id,
              "Outlet " + i,
              "given",
              Optional.empty(),
              none,
              Optional.empty(),
              Optional.empty(),
              none,
              none,
              none,
              SourceText.of(texts[i]),
              List.of(new Block(new Span(0, texts[i].length()), Block.Kind.PARAGRAPH)));
      Observed observed =
          new Observed(LanguageModels.load().reader().read(article), List.of(), List.of());
      readings.add(new Reading(observed, List.of(), List.of(), List.of()));
      placements.add(new Placement(id, "e", "given"));
    }
    return EventTitle.of(new Event("e", readings, placements));
  }

  @Test
  void a_saint_and_an_office_keep_their_whole_names() {
    String title =
        title(
            "The Ministry of Ports shut the St. Alban Pier on Monday.",
            "Divers of the Ministry of Ports looked at the St. Alban Pier on Tuesday.");
    assertThat(title.split(", ", -1))
        .containsExactlyInAnyOrder("Ministry of Ports", "St. Alban Pier");
  }

  @Test
  void a_title_is_no_part_of_a_name() {
    assertThat(
            title(
                "Gov. Velt closed the Orlen Quay on Monday.",
                "The Orlen Quay is closed, as Gov. Velt had wished."))
        .contains("Velt")
        .doesNotContain("Gov.");
  }

  @Test
  void things_that_most_texts_begin_with_follow_the_names() {
    String title =
        title(
            "A ferry of the Orlen Line struck a sandbar off Cape Velt on Monday.",
            "The Orlen Line lost a ferry on the sandbar off Cape Velt, and some people are angry.");
    assertThat(title).isEqualTo("Cape Velt, Orlen Line: ferry, sandbar");
  }

  @Test
  void names_that_would_fill_the_line_are_fewer() {
    String names =
        "Ambrosius Wetterling of the Carrowmore Institute met Philippa Hollingsworth of the"
            + " Stonehaven Observatory.";
    assertThat(title(names, names).replaceFirst(":.*", "").length()).isLessThanOrEqualTo(48);
  }
}
