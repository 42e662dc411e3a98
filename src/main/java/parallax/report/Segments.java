package parallax.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import parallax.model.SourceText;
import parallax.model.Span;

/**
 * Cuts a passage at every border of a mark, so that marks may overlap and pages stay well-formed.
 */
final class Segments {
  private static final String LETTERS = "hbalo";

  private Segments() {}

  /**
   * The segments of a passage.
   *
   * @param source the text that came in; shown with its repairs
   * @param span the passage
   * @param markups what to draw, in order of position
   * @param ids of the page; an id is given once
   * @param prefix put before every id
   */
  static List<Segment> of(
      SourceText source, Span span, List<Markup> markups, Ids ids, String prefix) {
    List<Markup> inside =
        markups.stream()
            .filter(markup -> markup.span().overlaps(span))
            .filter(markup -> !markup.letter().isEmpty() || span.contains(start(markup)))
            .toList();
    TreeSet<Integer> borders = new TreeSet<>(Set.of(span.start(), span.end()));
    for (Markup markup : inside) {
      borders.add(Math.max(span.start(), markup.span().start()));
      if (!markup.letter().isEmpty()) {
        borders.add(Math.min(span.end(), markup.span().end()));
      }
    }
    List<Segment> segments = new ArrayList<>();
    int from = span.start();
    for (int to : borders.tailSet(from, false)) {
      segments.add(segment(source, new Span(from, to), inside, ids, prefix));
      from = to;
    }
    return segments;
  }

  private static Span start(Markup markup) {
    return new Span(markup.span().start(), markup.span().start());
  }

  private static Segment segment(
      SourceText source, Span piece, List<Markup> inside, Ids ids, String prefix) {
    Set<String> letters = new LinkedHashSet<>();
    List<String> begins = new ArrayList<>();
    boolean goesOn = false;
    for (Markup markup : inside) {
      boolean drawn = !markup.letter().isEmpty() && markup.span().overlaps(piece);
      if (drawn) {
        letters.add(markup.letter());
        goesOn |= markup.span().end() > piece.end();
      }
      boolean here = drawn || markup.span().start() == piece.start();
      if (here && ids.claim(prefix + markup.id())) {
        begins.add(prefix + markup.id());
      }
    }
    return new Segment(Texts.visible(source.cleaned(piece)), classes(letters, goesOn), begins);
  }

  /** Letters in a fixed order; {@code on} says that a mark goes on in the next segment. */
  private static String classes(Set<String> letters, boolean goesOn) {
    StringBuilder classes = new StringBuilder();
    for (int i = 0; i < LETTERS.length(); i++) {
      String letter = LETTERS.substring(i, i + 1);
      if (letters.contains(letter)) {
        classes.append(classes.isEmpty() ? "" : " ").append(letter);
      }
    }
    return classes.append(goesOn ? " on" : "").toString();
  }
}
