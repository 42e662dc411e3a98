package parallax.model;

import java.util.ArrayList;
import java.util.List;

/**
 * A text as it came in, with the edits that lead to the cleaned text and back. Every {@link Span}
 * of the program points into {@link #original()}; only the language stage reads {@link #cleaned()}.
 *
 * @param original the text that came in, never changed
 * @param edits in order of position, not overlapping
 * @param extracted true where the text was taken out of a page, so that no file holds it
 */
public record SourceText(String original, List<Edit> edits, boolean extracted) {
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

  /** A text as its file holds it. */
  public SourceText(String original, List<Edit> edits) {
    this(original, edits, false);
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
    List<Edit> all = new ArrayList<>();
    int own = 0;
    int shift = 0;
    int taken = 0;
    for (Edit edit : later) {
      if (edit.span().start() < taken) {
        // It falls into a replacement that the edit before has taken in.
        continue;
      }
      while (own < edits.size() && readEnd(own, shift) <= edit.span().start()) {
        all.add(edits.get(own));
        shift += growth(own++);
      }
      boolean cut = own < edits.size() && readStart(own, shift) < edit.span().start();
      int start = cut ? edits.get(own).span().start() : edit.span().start() - shift;
      String before = cut ? head(own, edit.span().start() - readStart(own, shift)) : "";
      String after = "";
      int end = edit.span().end() - shift;
      while (own < edits.size() && readStart(own, shift) < edit.span().end()) {
        int over = readEnd(own, shift) - edit.span().end();
        after = over > 0 ? tail(own, over) : "";
        taken = readEnd(own, shift);
        end = Math.max(edits.get(own).span().end(), edit.span().end() - shift - growth(own));
        shift += growth(own++);
      }
      String replacement = before + edit.replacement() + after;
      Span place = new Span(start, end);
      if (!replacement.equals(place.cut(original))) {
        all.add(new Edit(place, replacement, kind(replacement), edit.reason()));
      }
    }
    all.addAll(edits.subList(own, edits.size()));
    return new SourceText(original, all, extracted);
  }

  private int readStart(int edit, int shift) {
    return edits.get(edit).span().start() + shift;
  }

  private int readEnd(int edit, int shift) {
    return readStart(edit, shift) + edits.get(edit).replacement().length();
  }

  private int growth(int edit) {
    return edits.get(edit).replacement().length() - edits.get(edit).span().length();
  }

  private String head(int edit, int length) {
    return edits.get(edit).replacement().substring(0, length);
  }

  private String tail(int edit, int length) {
    String replacement = edits.get(edit).replacement();
    return replacement.substring(replacement.length() - length);
  }

  private static Edit.Kind kind(String replacement) {
    return replacement.isBlank() ? Edit.Kind.DROPPED : Edit.Kind.REPAIRED;
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
