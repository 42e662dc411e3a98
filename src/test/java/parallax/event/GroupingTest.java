package parallax.event;

import static org.assertj.core.api.Assertions.assertThat;
import static parallax.event.Grouped.event;
import static parallax.event.Grouped.group;
import static parallax.event.Grouped.placed;
import static parallax.event.Grouped.reason;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import parallax.model.Document;
import parallax.model.Placement;

class GroupingTest {
  private static final Document SUMMIT_A =
      Plain.document(
          "summit-a",
          "Velmark and Ostria sign fishing pact",
          "2021-05-03",
          "The presidents Ilse Harrow and Tomas Brandt signed a fishing pact in Quellen, ending a"
              + " quarrel over herring quotas.\nUnder the pact trawlers from Velmark may enter the"
              + " Sound of Ostria again.");
  private static final Document SUMMIT_B =
      Plain.document(
          "summit-b",
          "Herring quarrel ends as Velmark and Ostria sign pact",
          "2021-05-04",
          "A pact over herring quotas was signed in Quellen by Ilse Harrow of Velmark and Tomas"
              + " Brandt of Ostria.\nThe trawlers return to the Sound in autumn.");
  private static final Document SUMMIT_LATER =
      Plain.document(
          "summit-later",
          "Velmark and Ostria fail to agree on railway",
          "2022-06-20",
          "The talks between Maren Osk of Velmark and Pauli Dentz of Ostria about a railway tunnel"
              + " collapsed in Brunnmere.\nThe tunnel would cost billions, engineers warned.");
  private static final Document QUAKE_NORTH =
      Plain.document(
          "quake-north",
          "Strong earthquake shakes Halvar",
          "2021-05-03",
          "The earthquake of magnitude six shook the port of Halvar and toppled chimneys, mayor"
              + " Greta Lunde said.\nRescue crews searched the harbour warehouses.");
  private static final Document QUAKE_SOUTH =
      Plain.document(
          "quake-south",
          "Earthquake hits villages near Mount Tessen",
          "2021-08-19",
          "The earthquake of magnitude five damaged vineyards around Mount Tessen, governor Aldo"
              + " Riva said.\nRescue crews reached the mountain villages by helicopter.");
  private static final List<Document> ALL =
      List.of(SUMMIT_A, SUMMIT_B, SUMMIT_LATER, QUAKE_NORTH, QUAKE_SOUTH);

  @Test
  void two_reports_of_one_signing_are_one_event() {
    Map<String, Placement> placed = placed(ALL);
    assertThat(event(placed, "summit-a")).isEqualTo(event(placed, "summit-b"));
    assertThat(reason(placed, "summit-a")).contains("Velmark").contains("summit-b");
  }

  @Test
  void another_summit_of_the_same_countries_a_year_later_is_another_event() {
    Map<String, Placement> placed = placed(ALL);
    assertThat(event(placed, "summit-later")).isNotEqualTo(event(placed, "summit-a"));
  }

  @Test
  void two_earthquakes_are_two_events() {
    Map<String, Placement> placed = placed(ALL);
    assertThat(event(placed, "quake-north")).isNotEqualTo(event(placed, "quake-south"));
  }

  @Test
  void what_follows_the_opening_changes_nothing() {
    String long1 = "The herring fleet waits in harbour while ministers talk. ".repeat(90).strip();
    String text = SUMMIT_A.article().text() + "\n" + long1 + "\n";
    Document plain = Plain.document("summit-a", "Velmark pact", "2021-05-03", text + "End.");
    Document more =
        Plain.document("summit-a", "Velmark pact", "2021-05-03", text + "Mount Tessen shook.");
    assertThat(placed(List.of(plain, SUMMIT_B, QUAKE_SOUTH)))
        .isEqualTo(placed(List.of(more, SUMMIT_B, QUAKE_SOUTH)));
    assertThat(Grouping.opening(more.article()).blocks()).hasSize(3);
  }

  @Test
  void the_order_of_the_input_changes_nothing() {
    Map<String, Placement> expected = placed(ALL);
    for (int seed = 0; seed < 10; seed++) {
      List<Document> shuffled = new ArrayList<>(ALL);
      Collections.shuffle(shuffled, new Random(seed));
      assertThat(placed(shuffled)).isEqualTo(expected);
    }
  }

  @Test
  void placements_come_in_the_order_of_the_documents() {
    assertThat(group(ALL, Map.of()))
        .extracting(Placement::article)
        .containsExactly("summit-a", "summit-b", "summit-later", "quake-north", "quake-south");
  }

  @Test
  void an_override_wins_over_the_event_of_the_input() {
    Document given = Plain.document("x", "Fair opens", "", Optional.of("fair"), "The fair opened.");
    assertThat(group(List.of(given), Map.of()).get(0).event()).isEqualTo("fair");
    assertThat(group(List.of(given), Map.of("x", "Other one")).get(0).event())
        .isEqualTo("Other one");
  }

  @Test
  void other_events_do_not_change_an_events_id() {
    String alone = event(placed(List.of(SUMMIT_A, SUMMIT_B)), "summit-a");
    assertThat(event(placed(ALL), "summit-a")).isEqualTo(alone);
  }

  @Test
  void nothing_in_nothing_out() {
    assertThat(group(List.of(), Map.of())).isEmpty();
    assertThat(placed(List.of(QUAKE_NORTH)).values())
        .extracting(Placement::reason)
        .containsExactly("the only article");
  }
}
