package parallax.metric;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import parallax.model.Attribution;
import parallax.model.Cue;
import parallax.model.Document;
import parallax.model.Mark;
import parallax.model.Observed;
import parallax.model.Sentence;
import parallax.model.Source;
import parallax.model.SourceType;
import parallax.model.Span;

/**
 * Weasels (Ganter and Strube 2009): a statement laid at the door of nobody who could be asked. They
 * are read off the attributions with a vague source or none, so that no list counts them again.
 */
final class Weasels {

  private static final Set<String> CROWDS =
      Set.of("some", "many", "several", "most", "few", "people");

  /** Bodies that can be asked, though no member is named. */
  private static final Pattern BODY =
      Pattern.compile("prosecutors|authorities|investigators|detectives|police|agencies|troops");

  /** "Is widely believed": nobody is named, and no duty or chance is spoken of. */
  private static final Pattern PASSIVE =
      Pattern.compile(
          "(?:(?:has|have|had|is|are|was|were|being|been|'s|'re|not|\\w+ly|now|often|still|also"
              + "|sometimes) ){0,8}(?:is|are|was|were|been|being|'s|'re) (?:\\w+ )*\\w+");

  /** Told to somebody, or said about something: not what is said to be so. */
  private static final Pattern TOLD =
      Pattern.compile(" (?:(?:to (?:\\p{Lu}|the |an? |his |her |us ))|by |about |against )");

  /** "We are expected to": a duty. */
  private static final Pattern OBLIGED = Pattern.compile("(?:^|\\W)(?:[Ww]e|[Yy]ou|I) $");

  private static final Pattern ARGUED =
      Pattern.compile("(?:can|could|may|might|will) .*(?:argued|said|claimed)");

  /**
   * What several people may, should or would do, and what they did not say, is no claim of theirs.
   */
  private static final Pattern OPEN =
      Pattern.compile(
          "(?:may|might|can|could|should|must) .*|.*(?:not|n't|never) (?:said|say|told|tell)");

  /** Marks that say it already, so that no second one is set on the same words. */
  private static final Set<String> HELD = Set.of(Hedging.WEASEL, "shield");

  private Weasels() {}

  /**
   * Listed hedges and weasels in order of position. A listed hedge on a weasel's words ("is
   * believed" with no believer) becomes the weasel and keeps its semantic class: one mark.
   */
  static List<Mark> join(List<Mark> listed, Observed observed) {
    List<Mark> marks = new ArrayList<>(listed);
    for (Attribution attribution : observed.attributions()) {
      boolean hearsay = attribution.source().isEmpty();
      place(attribution, observed).ifPresent(place -> add(place, hearsay, marks, observed));
    }
    marks.sort(Comparator.naturalOrder());
    return marks;
  }

  private static Optional<Span> place(Attribution attribution, Observed observed) {
    Optional<Cue> cue = attribution.cue();
    if (attribution.act() == Attribution.Act.OTHER || cue.isEmpty()) {
      return Optional.empty();
    }
    String text = observed.document().article().text();
    String words = cue.get().span().cut(text).toLowerCase(Locale.ROOT);
    if (attribution.source().isEmpty()) {
      return cue.filter(found -> isHearsay(found, words, text)).map(Cue::span);
    }
    return attribution
        .source()
        .filter(source -> source.type() == SourceType.VAGUE && isClaim(attribution, words))
        .map(Source::span)
        .filter(span -> isCrowd(span, observed));
  }

  private static boolean isHearsay(Cue cue, String words, String text) {
    boolean passive = PASSIVE.matcher(words).matches() || ARGUED.matcher(words).matches();
    boolean looking = cue.term().equals("see") && !text.startsWith(" as ", cue.span().end());
    String after = text.substring(cue.span().end(), Math.min(text.length(), cue.span().end() + 9));
    String before = text.substring(Math.max(0, cue.span().start() - 5), cue.span().start());
    return WeaselWords.HEARSAY.contains(cue.term())
        && passive
        && !looking
        && !TOLD.matcher(after).lookingAt()
        && !OBLIGED.matcher(before).find();
  }

  /** What somebody wants, hopes, asks or reveals is no claim that lacks a voucher. */
  private static boolean isClaim(Attribution attribution, String words) {
    String term = attribution.cue().map(Cue::term).orElse("");
    boolean claiming = WeaselWords.HEARSAY.contains(term) || WeaselWords.CLAIMING.contains(term);
    return claiming
        && !isLoose(words)
        && !OPEN.matcher(words).matches()
        && (attribution.act() == Attribution.Act.SPEECH
            || attribution.act() == Attribution.Act.BELIEF);
  }

  /** A verb that hangs on another: "to doubt", "doubting". */
  private static boolean isLoose(String cue) {
    return cue.startsWith("to ") || cue.matches("\\w+ing");
  }

  /**
   * Several without a name; a pronoun or "the demonstrators" points at somebody told before, and a
   * name or a body of office is somebody.
   */
  private static boolean isCrowd(Span span, Observed observed) {
    String text = observed.document().article().text();
    String source = span.cut(text).toLowerCase(Locale.ROOT);
    boolean pointed = WeaselWords.POINTING.contains(source.replaceFirst("\\W.*", ""));
    boolean counted = source.chars().anyMatch(Character::isDigit);
    String last = source.substring(source.lastIndexOf(' ') + 1);
    boolean several = (source.endsWith("s") && !isName(span, observed)) || CROWDS.contains(last);
    return several && !pointed && !counted && !BODY.matcher(last).matches();
  }

  /** True where the last word is tagged as a name. */
  private static boolean isName(Span span, Observed observed) {
    Document document = observed.document();
    Sentence sentence = document.sentences().get(document.sentenceAt(span.start()));
    return sentence.tokens().stream()
        .anyMatch(token -> token.span().end() == span.end() && token.tag().startsWith("NNP"));
  }

  /** A hedge inside a source's words, or beside the verb, stays what it is. */
  private static void add(Span place, boolean hearsay, List<Mark> marks, Observed observed) {
    boolean joined = false;
    for (int i = 0; i < marks.size(); i++) {
      Mark mark = marks.get(i);
      if (mark.span().overlaps(place)) {
        boolean belief = hearsay && mark.type().equals("doxastic");
        joined |= belief || HELD.contains(mark.type());
        marks.set(i, belief ? weasel(mark.span(), mark.term(), mark.details(), observed) : mark);
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
