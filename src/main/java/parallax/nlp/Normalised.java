package parallax.nlp;

import parallax.model.Edit;
import parallax.model.SourceText;
import parallax.model.Span;

/**
 * A stretch of a text as the models want to read it: straight marks, dashes as " -- ", repairs
 * done, dropped furniture gone. Each unit knows where it stood in the text that came in.
 */
final class Normalised {
  private final StringBuilder text = new StringBuilder();
  private final int[] starts;
  private final int[] ends;

  private Normalised(int capacity) {
    starts = new int[capacity];
    ends = new int[capacity];
  }

  /** Reads one stretch of a source text. */
  static Normalised of(SourceText source, Span stretch) {
    Normalised result = new Normalised(capacity(source, stretch));
    String original = source.original();
    int at = stretch.start();
    for (Edit edit : source.edits()) {
      if (edit.span().start() < at) {
        continue;
      }
      if (edit.span().end() > stretch.end()) {
        break;
      }
      result.copy(original, at, edit.span().start());
      for (int i = 0; i < edit.replacement().length(); i++) {
        result.put(edit.replacement().charAt(i), edit.span().start(), edit.span().end());
      }
      at = edit.span().end();
    }
    result.copy(original, at, stretch.end());
    return result;
  }

  /** Room for every unit, with dashes and ellipses written out. */
  private static int capacity(SourceText source, Span stretch) {
    int room = stretch.length() + widened(stretch.cut(source.original()));
    for (Edit edit : source.edits()) {
      room += edit.replacement().length() + widened(edit.replacement());
    }
    return room;
  }

  private static int widened(String text) {
    return 3 * (int) text.chars().filter(c -> c >= '\u2013' && c <= '\u2026').count();
  }

  private void copy(String original, int from, int to) {
    for (int i = from; i < to; i++) {
      put(original.charAt(i), i, i + 1);
    }
  }

  private void put(char c, int start, int end) {
    switch (c) {
      case '\u2018', '\u2019', '\u201a', '\u2032', '\u00b4', '`' -> append('\'', start, end);
      case '\u201c', '\u201d', '\u201e', '\u00ab', '\u00bb', '\u2033' -> append('"', start, end);
      case '\u2014', '\u2015' -> dash(start, end);
      case '\u2013' -> enDash(start, end);
      case '\u2026' -> {
        append('.', start, end);
        append('.', start, end);
        append('.', start, end);
      }
      case '\u2010', '\u2011', '\u2012' -> append('-', start, end);
      default -> append(Character.isWhitespace(c) || c == '\u00a0' ? ' ' : c, start, end);
    }
  }

  /** An en dash is a hyphen inside a word or number and a dash between spaces. */
  private void enDash(int start, int end) {
    boolean insideWord =
        text.length() > 0 && Character.isLetterOrDigit(text.charAt(text.length() - 1));
    if (insideWord) {
      append('-', start, end);
    } else {
      dash(start, end);
    }
  }

  private void dash(int start, int end) {
    append(' ', start, start);
    append('-', start, end);
    append('-', start, end);
    append(' ', end, end);
  }

  private void append(char c, int start, int end) {
    int at = text.length();
    text.append(c);
    starts[at] = start;
    ends[at] = end;
  }

  /** What the models read. */
  String text() {
    return text.toString();
  }

  /**
   * Where units {@code from} to {@code to} of {@link #text()} stood; {@code to} after {@code from}.
   */
  Span original(int from, int to) {
    return new Span(starts[from], Math.max(starts[from], ends[to - 1]));
  }
}
