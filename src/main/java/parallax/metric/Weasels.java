package parallax.metric;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parallax.model.Attribution;
import parallax.model.Cue;
import parallax.model.Mark;
import parallax.model.Observed;
import parallax.model.Source;
import parallax.model.SourceType;
import parallax.model.Span;

/**
 * Weasels (Ganter and Strube 2009): a statement laid at the door of nobody who could be asked. They
 * are read off the attributions with a vague source or none, so that no list counts them again.
 */
final class Weasels {
  private Weasels() {}

  /**
   * Listed hedges and weasels in order of position. A listed hedge on a weasel's words ("is
   * believed" with no believer) becomes the weasel and keeps its semantic class: one mark.
   */
  static List<Mark> join(List<Mark> listed, Observed observed) {
    List<Mark> marks = new ArrayList<>(listed);
    for (Attribution attribution : observed.attributions()) {
      place(attribution).ifPresent(place -> add(place, marks, observed));
    }
    marks.sort(Comparator.naturalOrder());
    return marks;
  }

  private static Optional<Span> place(Attribution attribution) {
    if (attribution.act() == Attribution.Act.OTHER) {
      return Optional.empty();
    }
    if (attribution.source().isEmpty()) {
      return attribution.cue().map(Cue::span);
    }
    return attribution
        .source()
        .filter(source -> source.type() == SourceType.VAGUE)
        .map(Source::span);
  }

  private static void add(Span place, List<Mark> marks, Observed observed) {
    boolean joined = false;
    for (int i = 0; i < marks.size(); i++) {
      Mark mark = marks.get(i);
      if (mark.span().overlaps(place)) {
        boolean booster = mark.details().containsValue("strengthens");
        joined |= !booster;
        marks.set(i, booster ? mark : weasel(mark.span(), mark.term(), mark.details(), observed));
      }
    }
    if (!joined) {
      String term = place.cut(observed.document().article().text());
      marks.add(weasel(place, term, Map.of("direction", "weakens"), observed));
    }
  }

  private static Mark weasel(
      Span span, String term, Map<String, String> details, Observed observed) {
    return new Mark(span, Hedging.ID, term, Hedging.WEASEL, observed.voiceAt(span), details);
  }
}
