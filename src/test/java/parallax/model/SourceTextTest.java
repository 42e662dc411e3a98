package parallax.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class SourceTextTest {
  private static final String LETTERS = "abc d\u00e9\ud83d\ude00\r\n";

  @RepeatedTest(200)
  void random_edits_map_both_ways(RepetitionInfo run) {
    Random random = new Random(run.getCurrentRepetition());
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 60; i++) {
      text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    SourceText source = new SourceText(text.toString(), edits(random, text.length()));
    String cleaned = source.cleaned();
    for (int i = 0; i < cleaned.length(); i++) {
      Span original = source.toOriginal(new Span(i, i + 1));
      boolean untouched =
          source.edits().stream().noneMatch(edit -> edit.span().overlaps(original))
              && original.length() == 1;
      if (untouched) {
        assertThat(original.cut(source.original())).isEqualTo(cleaned.substring(i, i + 1));
        assertThat(source.toCleaned(original.start())).isEqualTo(i);
      } else {
        assertThat(source.edits()).anyMatch(edit -> original.contains(edit.span()));
      }
    }
  }

  private static List<Edit> edits(Random random, int length) {
    List<Edit> edits = new ArrayList<>();
    int at = random.nextInt(5);
    while (at + 4 < length) {
      int size = 1 + random.nextInt(3);
      boolean drop = random.nextBoolean();
      edits.add(
          new Edit(
              new Span(at, at + size),
              drop ? "" : "XYZW".substring(0, 1 + random.nextInt(4)),
              drop ? Edit.Kind.DROPPED : Edit.Kind.REPAIRED,
              "test"));
      at += size + 1 + random.nextInt(9);
    }
    return edits;
  }

  @Test
  void a_stretch_is_cleaned_by_its_own_edits_alone() {
    SourceText source =
        new SourceText(
            "one AD two", List.of(new Edit(new Span(4, 7), "", Edit.Kind.DROPPED, "advert")));
    assertThat(source.cleaned()).isEqualTo("one two");
    assertThat(source.cleaned(new Span(0, 5))).isEqualTo("one A");
  }

  @Test
  void overlapping_edits_are_refused() {
    List<Edit> edits =
        List.of(
            new Edit(new Span(0, 3), "", Edit.Kind.DROPPED, "a"),
            new Edit(new Span(2, 4), "", Edit.Kind.DROPPED, "b"));
    assertThatThrownBy(() -> new SourceText("abcdef", edits))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
