package parallax.model;

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
