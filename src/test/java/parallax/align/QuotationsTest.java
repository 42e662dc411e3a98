package parallax.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import parallax.model.CollatedQuotation;
import parallax.model.QuotationRelation;
import parallax.model.QuotedVersion;
import parallax.model.Reading;

/** Every relation, and the look-alike beside it that is none. */
class QuotationsTest {
  private static final String LONG =
      "“The harbor wall will hold until the spring tides, and then we shall rebuild it,” said Mayor"
          + " Ilka Brandt.";

  private static QuotedVersion second(String first, String second) {
    Reading a = Texts.read("Alder Post", first);
    Reading b = Texts.read("Birch Sun", second);
    List<CollatedQuotation> found = Texts.collate(a, b).quotations();
    assertThat(found).isNotEmpty();
    CollatedQuotation quotation = found.get(0);
    assertThat(quotation.base()).isZero();
    return quotation.versions().get(1);
  }

  private static QuotationRelation relation(String first, String second) {
    return second(first, second).relation();
  }

  @Test
  void commas_capitals_marks_and_contractions_are_no_difference() {
    assertThat(
            relation(
                "“It is a post-war wall, and that is good,” said Mayor Ilka Brandt.",
                "Mayor Ilka Brandt said: \"It's a post war wall and that's good.\""))
        .isEqualTo(QuotationRelation.SAME_WORDS);
  }

  @Test
  void a_part_of_the_words_is_shorter() {
    assertThat(relation(LONG, "“The harbor wall will hold,” Brandt said."))
        .isEqualTo(QuotationRelation.SHORTER);
  }

  @Test
  void a_changed_word_makes_different_words_and_is_shown() {
    String other =
        "“The harbor wall may hold until the spring tides, and then we rebuild it,” said Mayor Ilka"
            + " Brandt.";
    QuotedVersion version = second(LONG, other);
    assertThat(version.relation()).isEqualTo(QuotationRelation.DIFFERENT_WORDS_IN_MARKS);
    assertThat(version.changes()).containsExactlyInAnyOrder(QuotedVersion.Change.MODALITY);
    assertThat(version.others()).extracting(span -> span.cut(other)).containsExactly("may");
  }

  @Test
  void a_negation_and_a_number_that_change_are_named() {
    String one = "“We did sell nine old boats to the island school,” said Ilka Brandt.";
    String two = "“We did not sell ten old boats to the island school,” said Ilka Brandt.";
    assertThat(second(two, one).changes())
        .containsExactlyInAnyOrder(QuotedVersion.Change.NEGATION, QuotedVersion.Change.NUMBER);
  }

  @Test
  void the_same_words_without_marks_have_marks_only_here() {
    assertThat(
            relation(
                "Ilka Brandt called it “a wall of sand and old promises.”",
                "The town now has a wall of sand and old promises, and little else."))
        .isEqualTo(QuotationRelation.MARKS_ONLY_HERE);
  }

  @Test
  void speech_that_another_text_reports_in_its_own_words_is_a_paraphrase_there() {
    assertThat(
            relation(
                "“Barley growers need cheap diesel before harvest,” said Mayor Ilka Brandt.",
                "Mayor Ilka Brandt said growers of barley would want diesel at cheap prices before"
                    + " the harvest."))
        .isEqualTo(QuotationRelation.SPEECH_HERE_PARAPHRASE_THERE);
  }

  @Test
  void a_fragment_told_in_other_words_is_a_paraphrase() {
    assertThat(
            relation(
                "Mayor Ilka Brandt said growers “need cheap diesel before barley harvest.”",
                "Mayor Ilka Brandt said diesel had to be cheap in time for the barley harvest."))
        .isEqualTo(QuotationRelation.PARAPHRASE);
  }

  @Test
  void the_same_words_of_two_people_have_another_speaker() {
    QuotedVersion version =
        second(
            "“Nobody asked the oyster farmers about this channel,” said Ilka Brandt.",
            "“Nobody asked the oyster farmers about this channel,” said Tomas Reyel.");
    assertThat(version.relation()).isEqualTo(QuotationRelation.OTHER_SPEAKER);
    assertThat(version.speaker()).contains("Tomas Reyel");
  }

  @Test
  void a_title_a_surname_and_a_pronoun_are_no_other_speaker() {
    assertThat(
            relation(
                "Mayor Ilka Brandt came late. “Nobody asked the oyster farmers,” she said.",
                "“Nobody asked the oyster farmers,” Brandt said."))
        .isEqualTo(QuotationRelation.SAME_WORDS);
  }

  @Test
  void a_spokesman_and_his_office_are_no_other_speaker() {
    assertThat(
            relation(
                "“The ferry pays for itself in two summers,” the Harbor Office said.",
                "“The ferry pays for itself in two summers,” said Tomas Reyel, a spokesman."))
        .isEqualTo(QuotationRelation.SAME_WORDS);
  }

  @Test
  void another_sentence_of_the_same_speaker_is_not_found() {
    assertThat(relation(LONG, "“My sister paints lighthouses for a living,” Brandt said."))
        .isEqualTo(QuotationRelation.NOT_FOUND);
  }

  @Test
  void one_word_in_marks_is_collated_where_both_texts_speak_of_the_same() {
    QuotedVersion version =
        second(
            "“This council works in a mood of defeatism about the lighthouse,” said an editorial"
                + " in the town's newspaper.",
            "Ilka Brandt said the council spoke of the lighthouse with “defeatism.”");
    assertThat(version.relation()).isIn(QuotationRelation.OTHER_SPEAKER, QuotationRelation.SHORTER);
  }

  @Test
  void a_programme_in_marks_is_no_quotation() {
    Reading a = Texts.read("Alder Post", "He was a guest on “Evening Harbor Talk” twice.");
    Reading b = Texts.read("Birch Sun", "She hosts “Evening Harbor Talk” on Sundays.");
    assertThat(Texts.collate(a, b).quotations()).isEmpty();
  }

  @Test
  void the_text_that_quotes_most_is_the_base_whatever_the_order() {
    Reading shorter = Texts.read("Alder Post", "“The harbor wall will hold,” Brandt said.");
    Reading longer = Texts.read("Birch Sun", LONG);
    CollatedQuotation found = Texts.collate(shorter, longer).quotations().get(0);
    assertThat(found.base()).isEqualTo(1);
    assertThat(found.versions().get(0).relation()).isEqualTo(QuotationRelation.SHORTER);
    assertThat(found.baseVersion().span()).isNotEqualTo(Optional.empty());
  }

  @Test
  void one_text_alone_has_nothing_to_collate() {
    assertThat(Texts.collate(Texts.read("Alder Post", LONG)).quotations()).isEmpty();
  }
}
