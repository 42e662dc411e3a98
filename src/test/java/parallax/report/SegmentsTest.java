package parallax.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import parallax.model.SourceText;
import parallax.model.Span;

class SegmentsTest {
  private static final String TEXT =
      "The mayor reportedly said “no” \uD83D\uDE92 to a storm of protest.";

  private static String joined(List<Segment> segments) {
    return segments.stream().map(Segment::text).collect(Collectors.joining());
  }

  @Test
  void the_segments_of_any_marks_join_to_the_source_words() {
    Random random = new Random(7);
    for (int round = 0; round < 500; round++) {
      List<Markup> markups = new ArrayList<>();
      for (int i = 0; i < random.nextInt(8); i++) {
        String letter = List.of("h", "a", "l", "b", "").get(random.nextInt(5));
        markups.add(new Markup(span(random), letter, "m" + i));
      }
      markups.sort(Markup.ORDER);
      Span passage = span(random);
      Ids ids = new Ids(true);
      List<Segment> segments = Segments.of(SourceText.of(TEXT), passage, markups, ids, "");
      assertThat(joined(segments)).isEqualTo(passage.cut(TEXT));
      List<String> given = segments.stream().flatMap(segment -> segment.ids().stream()).toList();
      assertThat(given).doesNotHaveDuplicates();
      for (Markup markup : markups) {
        boolean inside = markup.span().overlaps(passage) && markup.span().length() > 0;
        assertThat(given.contains(markup.id()))
            .isEqualTo(
                inside && (!markup.letter().isEmpty() || markup.span().start() >= passage.start()));
      }
    }
  }

  private static Span span(Random random) {
    int start = random.nextInt(TEXT.length() - 1);
    return new Span(start, start + 1 + random.nextInt(TEXT.length() - start));
  }

  @Test
  void words_under_two_marks_carry_both_classes() {
    List<Markup> markups =
        List.of(new Markup(new Span(10, 20), "a", "m1"), new Markup(new Span(10, 20), "h", "m2"));
    List<Segment> segments =
        Segments.of(SourceText.of(TEXT), new Span(0, 25), markups, new Ids(true), "");
    assertThat(segments.get(1)).isEqualTo(new Segment("reportedly", "h a", List.of("m1", "m2")));
  }

  @Test
  void a_split_mark_says_that_it_goes_on_and_has_its_id_once() {
    List<Markup> markups =
        List.of(new Markup(new Span(0, 9), "l", "m1"), new Markup(new Span(4, 9), "h", "m2"));
    List<Segment> segments =
        Segments.of(SourceText.of(TEXT), new Span(0, 9), markups, new Ids(true), "t1-");
    assertThat(segments)
        .containsExactly(
            new Segment("The ", "l on", List.of("t1-m1")),
            new Segment("mayor", "h l", List.of("t1-m2")));
  }

  @Test
  void a_page_without_ids_gives_none() {
    List<Markup> markups = List.of(new Markup(new Span(0, 3), "l", "m1"));
    assertThat(
            Segments.of(SourceText.of(TEXT), new Span(0, 9), markups, new Ids(false), "")
                .get(0)
                .ids())
        .isEmpty();
  }
}
