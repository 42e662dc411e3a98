package parallax.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import parallax.model.Attribution;
import parallax.model.Mark;
import parallax.model.Reading;
import parallax.model.Span;

/**
 * What a page draws over a stretch of words.
 *
 * @param span in the text that came in
 * @param letter class of the mark: h hedge, b booster, a attribution, l loaded term, o other; empty
 *     for an anchor without a look
 * @param id id of the evidence: m1, m2, … for marks, a1, a2, … for attributions
 */
record Markup(Span span, String letter, String id) {
  static final Comparator<Markup> ORDER =
      Comparator.comparing(Markup::span).thenComparing(Markup::id);

  /** Everything to draw over one article, in order of position. */
  static List<Markup> of(Reading reading) {
    List<Markup> all = new ArrayList<>();
    for (int i = 0; i < reading.marks().size(); i++) {
      Mark mark = reading.marks().get(i);
      all.add(new Markup(mark.span(), letter(mark), "m" + (i + 1)));
    }
    List<Attribution> attributions = reading.observed().attributions();
    for (int j = 0; j < attributions.size(); j++) {
      all.add(new Markup(attributions.get(j).reach(), "", "a" + (j + 1)));
    }
    all.sort(ORDER);
    return List.copyOf(all);
  }

  static String letter(Mark mark) {
    return switch (mark.kind()) {
      case "hedging" -> "strengthens".equals(mark.details().get("direction")) ? "b" : "h";
      case "attribution" -> "a";
      case "loaded" -> "l";
      default -> "o";
    };
  }
}
