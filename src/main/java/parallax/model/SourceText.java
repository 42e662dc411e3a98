package parallax.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A text as it came in, with the edits that lead to the cleaned text and back. Every {@link Span}
 * of the program points into {@link #original()}; only the language stage reads {@link #cleaned()}.
 *
 * @param original the text that came in, never changed
 * @param edits in order of position, not overlapping
 */
public record SourceText(String original, List<Edit> edits) {
  public SourceText {
    edits = List.copyOf(edits);
    int last = 0;
    for (Edit edit : edits) {
      if (edit.span().start() < last || edit.span().end() > original.length()) {
        throw new IllegalArgumentException("edit out of order or outside the text: " + edit.span());
      }
      last = edit.span().end();
    }
  }

  /** A text without edits. */
  public static SourceText of(String original) {
    return new SourceText(original, List.of());
  }

  /** The text after all edits. */
  public String cleaned() {
    return cleaned(new Span(0, original.length()));
  }

  /**
   * The cleaned reading of one stretch of the original. An edit that crosses the border of the
   * stretch is left out whole.
   */
  public String cleaned(Span span) {
    StringBuilder out = new StringBuilder(span.length());
    int at = span.start();
    for (Edit edit : edits) {
      if (edit.span().start() < at || edit.span().end() > span.end()) {
        continue;
      }
      out.append(original, at, edit.span().start()).append(edit.replacement());
      at = edit.span().end();
    }
    return out.append(original, at, span.end()).toString();
  }

  /**
   * This text with further edits, given in places of {@link #cleaned()}: one list of edits that
   * leads from the original to the twice edited text. An edit that touches a replacement takes the
   * whole of it in.
   *
   * @param later edits of the cleaned text, in order of position, not overlapping
   */
  public SourceText then(List<Edit> later) {
    SourceText second = new SourceText(cleaned(), later);
    List<Edit> all = new ArrayList<>();
    for (Edit edit : later) {
      Span place = toOriginal(edit.span());
      Span read = new Span(toCleaned(place.start()), toCleaned(place.end()));
      String replacement = second.cleaned(read);
      if (!replacement.equals(place.cut(original))) {
        all.add(new Edit(place, replacement, kind(replacement), edit.reason()));
      }
    }
    List<Edit> mapped = List.copyOf(all);
    edits.stream()
        .filter(own -> mapped.stream().noneMatch(edit -> touches(edit.span(), own.span())))
        .forEach(all::add);
    all.sort(Comparator.comparing(Edit::span));
    return new SourceText(original, all);
  }

  private static Edit.Kind kind(String replacement) {
    return replacement.isBlank() ? Edit.Kind.DROPPED : Edit.Kind.REPAIRED;
  }

  private static boolean touches(Span edit, Span own) {
    return edit.overlaps(own) || edit.contains(own);
  }

  /**
   * Where a stretch of {@link #cleaned()} stood in the original. A border inside a replacement
   * widens to the whole replaced stretch, so that the cut is never half a repair.
   */
  public Span toOriginal(Span cleaned) {
    int start = toOriginal(cleaned.start(), true);
    int end = cleaned.length() == 0 ? start : toOriginal(cleaned.end(), false);
    return new Span(start, Math.max(start, end));
  }

  private int toOriginal(int offset, boolean isStart) {
    int shift = 0;
    for (Edit edit : edits) {
      int start = edit.span().start() + shift;
      int end = start + edit.replacement().length();
      boolean before = isStart ? offset < start : offset <= start;
      if (before) {
        break;
      }
      if (offset < end) {
        return isStart ? edit.span().start() : edit.span().end();
      }
      shift += edit.replacement().length() - edit.span().length();
    }
    return offset - shift;
  }

  /**
   * Where an offset of the original stands in the cleaned text; inside an edit, the edit's start.
   */
  public int toCleaned(int offset) {
    int shift = 0;
    for (Edit edit : edits) {
      if (offset <= edit.span().start()) {
        break;
      }
      if (offset < edit.span().end()) {
        return edit.span().start() + shift;
      }
      shift += edit.replacement().length() - edit.span().length();
    }
    return offset + shift;
  }
}
