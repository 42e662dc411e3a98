package parallax.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import parallax.model.Origin;
import parallax.model.Provenance;

class OriginsTest {
  private static final String OWN = "The lock at Orrow was shut after a barge lost its rudder.";

  private static Provenance of(String first, String second) {
    return Texts.collate(Texts.read("Alder Post", first), Texts.read("Birch Sun", second))
        .provenance();
  }

  private static List<String> signs(Provenance provenance) {
    return provenance.origins().stream()
        .map(one -> one.article() + " " + one.kind().label() + " " + one.other())
        .toList();
  }

  @Test
  void a_credit_names_anothers_work_and_a_mention_does_not() {
    assertThat(
            signs(
                of(
                    "The lock is shut, according to Reuters.",
                    "A Reuters van stood beside the closed lock all day.")))
        .containsExactly("0 credit Reuters", "1 names-outlet Reuters");
  }

  @Test
  void an_outlet_of_the_event_is_known_by_its_name() {
    assertThat(signs(of(OWN, "The keeper told the Alder Post that he had slept.")))
        .containsExactly("1 credit Alder Post");
  }

  @Test
  void a_text_is_no_other_outlet_to_itself() {
    assertThat(signs(of("The keeper told the Alder Post that he had slept.", OWN))).isEmpty();
  }

  @Test
  void five_words_in_a_row_are_a_shared_run_and_quoted_words_are_none() {
    assertThat(
            of(
                    "At dawn the barge lost its rudder beside the old lock.",
                    "Owners said the barge lost its rudder beside the old quay.")
                .origins())
        .extracting(Origin::kind)
        .containsOnly(Origin.Kind.SHARED_RUN);
    assertThat(
            of(
                    "“The barge lost its rudder beside the old lock,” said Ilka Brandt.",
                    "“The barge lost its rudder beside the old lock,” Brandt told a crowd.")
                .origins())
        .isEmpty();
  }

  @Test
  void one_credit_in_two_texts_is_one_origin() {
    Provenance found =
        of(
            "The lock is shut, according to Reuters.",
            "Reuters first reported that barges had to wait at Orrow.");
    assertThat(found.independent()).contains(1);
  }

  @Test
  void a_text_that_names_nobody_leaves_the_number_open() {
    Provenance found = of("The lock is shut, according to Reuters.", OWN);
    assertThat(found.silent()).containsExactly(1);
    assertThat(found.independent()).isEmpty();
  }
}
