package parallax.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import parallax.model.Edit;
import parallax.model.SourceText;
import parallax.model.Span;

/** Two rounds of edits made from the bytes: one list of edits reads like both, one by one. */
final class EditMap implements Property {
  private static final int HEAD = 24;

  @Override
  public void check(byte[] data) {
    if (data.length < HEAD) {
      return;
    }
    String text = new String(data, HEAD, data.length - HEAD, StandardCharsets.UTF_8);
    SourceText once = new SourceText(text, edits(data, 0, text.length()));
    Sound.check(once);
    SourceText read = SourceText.of(once.cleaned());
    List<Edit> later = edits(data, HEAD / 2, read.original().length());
    SourceText twice = once.then(later);
    Sound.check(twice);
    boolean apart =
        later.stream().allMatch(edit -> once.toOriginal(edit.span()).length() > 0)
            && later.size() < 2;
    if (apart) {
      assertThat(twice.cleaned()).isEqualTo(new SourceText(once.cleaned(), later).cleaned());
    }
  }

  /** Three bytes an edit: gap, length, and what stands there. */
  private static List<Edit> edits(byte[] data, int from, int length) {
    List<Edit> edits = new ArrayList<>();
    int at = 0;
    for (int i = from; i < from + HEAD / 2; i += 3) {
      int start = at + (data[i] & 0x1f);
      int end = start + (data[i + 1] & 0x0f);
      String replacement = "wxyz".repeat(3).substring(0, data[i + 2] & 7);
      boolean nothing = start == end && replacement.isEmpty();
      if (end > length || nothing) {
        break;
      }
      edits.add(
          new Edit(
              new Span(start, end),
              replacement,
              replacement.isEmpty() ? Edit.Kind.DROPPED : Edit.Kind.REPAIRED,
              "fuzz"));
      at = end;
    }
    return edits;
  }
}
