package parallax.metric;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
  /** Cues that, with nobody named, pass on what is said or thought. */
  private static final Set<String> HEARSAY =
      Set.of(
          "accept",
          "acknowledge",
          "agree",
          "allege",
          "argue",
          "assume",
          "believe",
          "claim",
          "consider",
          "deem",
          "estimate",
          "expect",
          "fear",
          "feel",
          "hold",
          "hope",
          "interpret",
          "perceive",
          "predict",
          "presume",
          "project",
          "regard",
          "report",
          "rumor",
          "rumour",
          "say",
          "see",
          "speculate",
          "suggest",
          "suspect",
          "think",
          "understand",
          "view");

  private static final Set<String> CROWDS =
      Set.of("some", "many", "several", "most", "few", "people", "police", "media");

  private static final Set<String> POINTING =
      Set.of(
          "i",
          "we",
          "you",
          "he",
          "she",
          "it",
          "they",
          "who",
          "whom",
          "that",
          "which",
          "this",
          "those",
          "these",
          "the",
          "his",
          "her",
          "its",
          "their",
          "our",
          "my",
          "your",
          "both",
          "all",
          "everyone",
          "everybody",
          "anyone",
          "anybody",
          "nobody",
          "none");

  private Weasels() {}

  /**
   * Listed hedges and weasels in order of position. A listed hedge on a weasel's words ("is
   * believed" with no believer) becomes the weasel and keeps its semantic class: one mark.
   */
  static List<Mark> join(List<Mark> listed, Observed observed) {
    List<Mark> marks = new ArrayList<>(listed);
    String text = observed.document().article().text();
    for (Attribution attribution : observed.attributions()) {
      place(attribution, text).ifPresent(place -> add(place, marks, observed));
    }
    marks.sort(Comparator.naturalOrder());
    return marks;
  }

  private static Optional<Span> place(Attribution attribution, String text) {
    if (attribution.act() == Attribution.Act.OTHER) {
      return Optional.empty();
    }
    if (attribution.source().isEmpty()) {
      return attribution.cue().filter(cue -> isHearsay(cue, text)).map(Cue::span);
    }
    return attribution
        .source()
        .filter(source -> source.type() == SourceType.VAGUE && isBelief(attribution, text))
        .map(Source::span)
        .filter(span -> isCrowd(span.cut(text).toLowerCase(Locale.ROOT)));
  }

  private static boolean isHearsay(Cue cue, String text) {
    return HEARSAY.contains(cue.term()) && !cue.span().cut(text).startsWith("to ");
  }

  /** What somebody wants or hopes is no claim that lacks a voucher. */
  private static boolean isBelief(Attribution attribution, String text) {
    boolean loose =
        attribution.cue().map(cue -> cue.span().cut(text)).filter(Weasels::isLoose).isPresent();
    return !loose
        && (attribution.act() == Attribution.Act.SPEECH
            || attribution.act() == Attribution.Act.BELIEF);
  }

  /** A verb that hangs on another: "to doubt", "doubting". */
  private static boolean isLoose(String cue) {
    return cue.startsWith("to ") || cue.matches("\\w+ing");
  }

  /** Several without a name; a pronoun or "the demonstrators" points at somebody told before. */
  private static boolean isCrowd(String source) {
    boolean pointed = POINTING.contains(source.replaceFirst("\\W.*", ""));
    boolean counted = source.chars().anyMatch(Character::isDigit);
    String last = source.substring(source.lastIndexOf(' ') + 1);
    return !pointed && !counted && (source.endsWith("s") || CROWDS.contains(last));
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
