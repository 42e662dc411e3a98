package parallax.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import parallax.model.Document;

class CopiesTest {
  private static final String AGENCY =
      "The harbour council of Quellen voted on Monday to close the old lighthouse road for repairs."
          + " Engineers found cracks in the sea wall after the storms of the winter.\n"
          + "The work will cost nine million crowns and last until the spring, the council said.";
  private static final Document FIRST =
      Plain.document("agency", "Lighthouse road closes", "2021-05-03", AGENCY);

  @Test
  void aReprintIsACopyOfTheEarlierText() {
    Document reprint =
        Plain.document("paper", "Road to lighthouse shut", "2021-05-04", AGENCY + "\nMore soon.");

    assertThat(Copies.among(List.of(reprint, FIRST)))
        .containsOnlyKeys("paper")
        .hasEntrySatisfying("paper", copy -> assertThat(copy.of()).isEqualTo("agency"));
  }

  @Test
  void theTextThatAddsMuchOfItsOwnIsNotTheCopyEvenWhenItIsLater() {
    Document longer =
        Plain.document(
            "longer",
            "Lighthouse road closes",
            "2021-05-05",
            AGENCY
                + "\nShopkeepers along the road fear for the summer, and two of them told this paper"
                + " that they would sue. The keeper of the lighthouse museum expects to lose half of"
                + " its visitors, while the ferry company has promised to sail twice as often.");

    assertThat(Copies.among(List.of(longer, FIRST))).containsOnlyKeys("agency");
  }

  @Test
  void aTextOfItsOwnIsNoCopy() {
    Document own =
        Plain.document(
            "own",
            "Quellen closes road",
            "2021-05-03",
            "Cracks in the sea wall have led Quellen to shut the road that leads to its lighthouse."
                + " Councillors agreed on nine million crowns for the repair, which is to end in"
                + " spring, after engineers had looked at the damage that winter storms had done.");

    assertThat(Copies.among(List.of(own, FIRST))).isEmpty();
  }

  @Test
  void copiesOfCopiesNameTheOneTextThatIsNone() {
    Document second = Plain.document("b", "Road closes", "2021-05-04", AGENCY);
    Document third = Plain.document("c", "Road closes", "2021-05-05", AGENCY);

    assertThat(Copies.among(List.of(third, second, FIRST)))
        .containsOnlyKeys("b", "c")
        .allSatisfy((id, copy) -> assertThat(copy.of()).isEqualTo("agency"));
  }
}
