package parallax.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import parallax.model.Edit;
import parallax.model.SourceText;
import parallax.model.Span;

/**
 * Repairs text that was written as UTF-8 and read as something else. Each encoding in {@link
 * Misreading} is undone on trial: a run of characters whose bytes are one UTF-8 character, and a
 * likely one in its place, is a candidate. The encoding that explains most wins; then once more,
 * for text that was damaged twice. Right text has no such runs, so it is left alone.
 */
final class Mojibake {
  /** Text that went through three wrong hands is no longer worth the risk. */
  private static final int MOST_ROUNDS = 3;

  private Mojibake() {}

  /** The text with its repairs; every repair keeps the place of what it replaces. */
  static SourceText repair(SourceText text) {
    SourceText repaired = text;
    for (int round = 0; round < MOST_ROUNDS; round++) {
      List<Edit> found = once(repaired.cleaned());
      if (found.isEmpty()) {
        return repaired;
      }
      repaired = repaired.then(found);
    }
    return repaired;
  }

  private static List<Edit> once(String text) {
    if (text.chars().allMatch(c -> c < 0x80)) {
      return List.of();
    }
    List<Edit> best = List.of();
    for (Misreading misreading : Misreading.all()) {
      List<Edit> found = undo(text, misreading);
      if (explained(found) > explained(best)) {
        best = found;
      }
    }
    List<Edit> all = new ArrayList<>(best);
    LostApostrophe.repairs(text).stream()
        .filter(edit -> all.stream().noneMatch(other -> other.span().overlaps(edit.span())))
        .toList()
        .forEach(all::add);
    all.sort(Comparator.comparing(Edit::span));
    return all;
  }

  private static int explained(List<Edit> edits) {
    return edits.stream().mapToInt(edit -> edit.span().length()).sum();
  }

  private static List<Edit> undo(String text, Misreading misreading) {
    List<Edit> edits = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      Optional<Candidate> candidate =
          text.charAt(at) < 0x80 ? Optional.empty() : Candidate.at(text, at, misreading);
      if (candidate.isPresent() && candidate.get().isLikely(text)) {
        edits.add(candidate.get().edit(misreading));
        at = candidate.get().span().end();
      } else {
        at++;
      }
    }
    return edits;
  }

  /**
   * A run that may be one damaged character.
   *
   * @param span the run
   * @param codePoint the character that its bytes are in UTF-8
   */
  private record Candidate(Span span, int codePoint) {
    static Optional<Candidate> at(String text, int at, Misreading misreading) {
      int lead = misreading.unread(text.charAt(at));
      int length = lead >= 0xF0 && lead <= 0xF4 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 0;
      if (length == 0 || lead > 0xF4) {
        return Optional.empty();
      }
      if (at + length > text.length() || !continues(text, at, length, misreading)) {
        return shortQuote(text, at, misreading);
      }
      int codePoint = lead & (0xFF >> (length + 1));
      for (int i = 1; i < length; i++) {
        codePoint = (codePoint << 6) | (misreading.unread(text.charAt(at + i)) & 0x3F);
      }
      boolean overlong = codePoint < (length == 3 ? 0x800 : length == 4 ? 0x10000 : 0x80);
      return overlong
          ? Optional.empty()
          : Optional.of(new Candidate(new Span(at, at + length), codePoint));
    }

    private static boolean continues(String text, int at, int length, Misreading misreading) {
      for (int i = 1; i < length; i++) {
        int next = misreading.unread(text.charAt(at + i));
        if (next < 0x80 || next > 0xBF) {
          return false;
        }
      }
      return true;
    }

    /**
     * The closing quotation mark is E2 80 9D, and 9D is no character in most Windows code pages, so
     * it was often lost on the way.
     */
    private static Optional<Candidate> shortQuote(String text, int at, Misreading misreading) {
      boolean quote =
          misreading.isWindows()
              && misreading.unread(text.charAt(at)) == 0xE2
              && at + 1 < text.length()
              && misreading.unread(text.charAt(at + 1)) == 0x80
              && text.charAt(at + 1) == '\u20ac';
      if (!quote) {
        return Optional.empty();
      }
      boolean mark = at + 2 < text.length() && "\ufffd\u009d".indexOf(text.charAt(at + 2)) >= 0;
      return Optional.of(new Candidate(new Span(at, at + (mark ? 3 : 2)), 0x201D));
    }

    boolean isLikely(String text) {
      return Likely.of(codePoint, text, span);
    }

    Edit edit(Misreading misreading) {
      // A byte-order mark in the middle of a text is nothing to read.
      String right = codePoint == 0xFEFF ? "" : Character.toString(codePoint);
      return new Edit(
          span,
          right,
          right.isEmpty() ? Edit.Kind.DROPPED : Edit.Kind.REPAIRED,
          "UTF-8 read as " + misreading.name());
    }
  }
}
