package parallax.event;

import static org.assertj.core.api.Assertions.assertThat;
import static parallax.event.Grouped.event;
import static parallax.event.Grouped.placed;
import static parallax.event.Grouped.reason;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import parallax.model.Document;
import parallax.model.Placement;

class SimilarEventsTest {
  private static final Document TRIAL_FIRST =
      Plain.document(
          "trial-first",
          "Court fines Calder Dairy over spoiled milk",
          "2020-02-11",
          "The court in Westholt fined Calder Dairy two million crowns over spoiled milk that"
              + " sickened schoolchildren.\nJudge Irma Solheim said managers knew of the broken"
              + " cooling tanks.");
  private static final Document TRIAL_FIRST_AGAIN =
      Plain.document(
          "trial-first-again",
          "Spoiled milk: Calder Dairy fined two million crowns",
          "2020-02-11",
          "Judge Irma Solheim fined Calder Dairy two million crowns in Westholt, because managers"
              + " let spoiled milk go to schoolchildren.\nThe cooling tanks had been broken for weeks.");
  private static final Document TRIAL_SECOND =
      Plain.document(
          "trial-second",
          "Calder Dairy cleared of wage fraud",
          "2022-10-04",
          "A jury in Nordby cleared Calder Dairy of wage fraud against seasonal drivers.\nDefence"
              + " lawyer Otto Brekke called the payroll ledgers of prosecutor Lena Voss worthless.");
  private static final Document TRIAL_SECOND_AGAIN =
      Plain.document(
          "trial-second-again",
          "Jury acquits dairy in payroll case",
          "2022-10-05",
          "Calder Dairy did not cheat seasonal drivers, a jury in Nordby found, and dismissed the"
              + " wage fraud case of prosecutor Lena Voss.\nOtto Brekke tore into the payroll ledgers.");
  private static final Document RESIGNED_ROADS =
      Plain.document(
          "resigned-roads",
          "Transport minister Falk resigns over bridge",
          "2021-03-01",
          "Transport minister Henrik Falk resigned after the Sandvik bridge collapsed.\nInspectors had"
              + " warned of rust in the girders.");
  private static final Document RESIGNED_AIRPORT =
      Plain.document(
          "resigned-airport",
          "Transport minister Moen quits over airport bribes",
          "2021-11-20",
          "Transport minister Astrid Moen quit when bribes for the Lofthus airport runway came to"
              + " light.\nA contractor had paid for her villa.");
  private static final Document FLOOD =
      Plain.document(
          "flood",
          "Ostbeck flood drives hundreds from homes",
          "2021-04-05",
          "The river Arne burst the levee at Ostbeck and drove hundreds from their homes, mayor"
              + " Signe Dahl said.\nSoldiers carried patients from the flooded hospital.");
  private static final Document FLOOD_AGAIN =
      Plain.document(
          "flood-again",
          "Levee bursts at Ostbeck, hospital cleared",
          "2021-04-05",
          "Soldiers carried patients from the hospital after the river Arne burst the levee at"
              + " Ostbeck.\nHundreds left their homes, mayor Signe Dahl said.");
  private static final Document FLOOD_AFTERMATH =
      Plain.document(
          "flood-aftermath",
          "Engineer charged over Ostbeck levee contract",
          "2021-04-13",
          "Prosecutor Eva Lind charged engineer Kurt Haug with forging tests of concrete for the"
              + " levee at Ostbeck.\nHaug denies it; the builder Norbetong lost its licence, insurers"
              + " demand damages.");
  private static final Document FLOOD_AFTERMATH_AGAIN =
      Plain.document(
          "flood-aftermath-again",
          "Forged concrete tests: Haug charged",
          "2021-04-13",
          "Engineer Kurt Haug forged tests of concrete, prosecutor Eva Lind says.\nThe builder Norbetong"
              + " has no licence any more, and insurers demand damages over Ostbeck.");
  private static final List<Document> ALIKE =
      List.of(
          TRIAL_FIRST,
          TRIAL_FIRST_AGAIN,
          TRIAL_SECOND,
          TRIAL_SECOND_AGAIN,
          RESIGNED_ROADS,
          RESIGNED_AIRPORT,
          FLOOD,
          FLOOD_AGAIN,
          FLOOD_AFTERMATH,
          FLOOD_AFTERMATH_AGAIN);

  @Test
  void two_trials_of_one_firm_are_two_events() {
    Map<String, Placement> placed = placed(ALIKE);
    assertThat(event(placed, "trial-first")).isEqualTo(event(placed, "trial-first-again"));
    assertThat(event(placed, "trial-second")).isEqualTo(event(placed, "trial-second-again"));
    assertThat(event(placed, "trial-first")).isNotEqualTo(event(placed, "trial-second"));
  }

  @Test
  void two_resignations_in_one_ministry_are_two_events() {
    Map<String, Placement> placed = placed(ALIKE);
    assertThat(event(placed, "resigned-roads")).isNotEqualTo(event(placed, "resigned-airport"));
  }

  @Test
  void what_follows_a_week_later_is_another_event() {
    Map<String, Placement> placed = placed(ALIKE);
    assertThat(event(placed, "flood")).isEqualTo(event(placed, "flood-again"));
    assertThat(event(placed, "flood-aftermath")).isEqualTo(event(placed, "flood-aftermath-again"));
    assertThat(event(placed, "flood")).isNotEqualTo(event(placed, "flood-aftermath"));
  }

  @Test
  void two_bouts_of_one_champion_stay_apart_and_the_reason_names_who_was_beaten() {
    List<Document> documents = new ArrayList<>(ALIKE);
    for (int outlet = 0; outlet < 3; outlet++) {
      documents.add(
          bout(
              "spring-" + outlet,
              "Brand",
              "Aldermoor",
              "when referee Lunde counted the bleeding docker out after uppercuts"));
      documents.add(
          bout(
              "autumn-" + outlet,
              "Quist",
              "Tarnhelm",
              "because doctor Osker saw a torn shoulder on the young fisherman between rounds"));
    }
    Map<String, Placement> placed = placed(documents);
    assertThat(event(placed, "spring-0"))
        .isEqualTo(event(placed, "spring-1"))
        .isEqualTo(event(placed, "spring-2"))
        .isNotEqualTo(event(placed, "autumn-0"));
    assertThat(reason(placed, "spring-0"))
        .contains("kept apart from " + event(placed, "autumn-0"))
        .contains("Brand")
        .contains("Quist");
  }

  private static Document bout(String id, String beaten, String hall, String end) {
    return Plain.document(
        id,
        "Maas stops " + beaten + " to keep title",
        "",
        "The champion Viktor Maas stopped "
            + beaten
            + " at "
            + hall
            + " "
            + end
            + ", reports "
            + id
            + ".\nHe kept his title; "
            + beaten
            + " left "
            + hall
            + " in silence.");
  }
}
