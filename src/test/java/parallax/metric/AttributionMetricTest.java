package parallax.metric;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import parallax.model.Mark;
import parallax.model.Measurement;
import parallax.model.Unit;

class AttributionMetricTest {
  @Test
  void a_mark_stands_on_the_cue_and_names_the_source() {
    Mark mark = ReadText.mark("attribution", "Ada Quill said the mill closed.");

    assertThat(mark.term()).isEqualTo("say");
    assertThat(mark.type()).isEqualTo("named");
    assertThat(mark.details())
        .containsEntry("source", "Ada Quill")
        .containsEntry("source_type", "named")
        .containsEntry("attribution", "0");
  }

  @Test
  void a_share_counts_the_words_of_the_content_over_all_body_words() {
    Finding finding =
        ReadText.measure("attribution", "Ada Quill said the mill closed.\nIt rained.");
    Measurement share = ReadText.measurement(finding, "attribution-identifiable", "all");

    assertThat(share.unit()).isEqualTo(Unit.SHARE_OF_WORDS);
    assertThat(share.count()).isEqualTo(3);
    assertThat(share.base()).isEqualTo(8);
    assertThat(share.evidence()).isNotEmpty();
  }

  @Test
  void a_vague_source_is_kept_apart() {
    Finding finding = ReadText.measure("attribution", "Analysts say the price fell.");

    assertThat(ReadText.measurement(finding, "attribution-vague", "all").count()).isEqualTo(3);
    assertThat(ReadText.measurement(finding, "attribution-identifiable", "all").count()).isZero();
  }

  @Test
  void a_statement_of_nobody_raises_no_attribution_figure() {
    Finding finding = ReadText.measure("attribution", "It is widely believed that the price fell.");

    assertThat(finding.marks()).extracting(Mark::type).containsExactly("unsourced");
    assertThat(ReadText.measurement(finding, "attribution-unsourced", "all").count()).isPositive();
    assertThat(ReadText.measurement(finding, "attribution-vague", "all").count()).isZero();
  }

  @Test
  void quoted_words_are_those_of_quotations() {
    Finding finding = ReadText.measure("attribution", "\"The mill closed,\" Ada Quill said.");

    assertThat(ReadText.measurement(finding, "quoted-words", "all").count()).isEqualTo(3);
    assertThat(ReadText.measurement(finding, "attribution-identifiable", "all").count())
        .isEqualTo(3);
  }

  @Test
  void a_partial_quotation_counts_the_words_in_its_marks_and_not_those_around_them() {
    Finding finding =
        ReadText.measure(
            "attribution", "Ada Quill said the mill had \u201cno future at all\u201d in Orlen.");

    assertThat(ReadText.measurement(finding, "quoted-words", "all").count()).isEqualTo(4);
    assertThat(ReadText.measurement(finding, "attribution-identifiable", "all").count())
        .isEqualTo(9);
  }
}
