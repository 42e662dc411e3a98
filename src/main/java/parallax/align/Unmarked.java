package parallax.align;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parallax.model.Attribution;
import parallax.model.Reading;
import parallax.model.Sentence;
import parallax.model.Span;

/** Looks for the words of a quotation, or for what it says, outside the marks of another text. */
final class Unmarked {
  private static final int RUN = 4;
  private static final int LONG_RUN = 10;
  private static final int FEWEST_CONTENT = 2;
  private static final double MOST_OF_QUOTATION = 0.6;
  private static final double PARAPHRASED_IN_PLACE = 0.35;
  private static final double PARAPHRASED_ELSEWHERE = 0.5;
  private static final double PARAPHRASED_BY_NOBODY = 0.6;
  private static final double IN_MARKS = 0.75;
  private static final int LONG_FRAGMENT = 4;

  private final Rareness rare;
  private final QuotationMatch match;

  Unmarked(Rareness rare, QuotationMatch match) {
    this.rare = rare;
    this.match = match;
  }

  /**
   * A text to look in.
   *
   * @param reading the text
   * @param words its words
   * @param speakers for each of its attributions who speaks
   * @param aligned sentences that tell a statement the quotation's sentence tells too
   */
  record Place(
      Reading reading, List<Word> words, List<Optional<Speaker>> speakers, List<Integer> aligned) {}

  /** Who speaks in each attribution of a text. */
  static List<Optional<Speaker>> speakers(Reading reading) {
    List<Optional<Speaker>> speakers = new ArrayList<>();
    for (Attribution one : reading.observed().attributions()) {
      speakers.add(one.source().map(source -> Speaker.of(source, reading.article().source())));
    }
    return speakers;
  }

  /**
   * What was found.
   *
   * @param span where
   * @param speaker who says it there
   * @param attribution index of the attribution
   */
  record Found(Span span, Optional<Speaker> speaker, Optional<Integer> attribution) {
    /** True in a paragraph with a mark that has no partner: the words may stand in marks. */
    boolean nearLooseMark(Reading reading) {
      String text = reading.article().text();
      return reading.article().blocks().stream()
          .filter(block -> block.span().overlaps(span))
          .anyMatch(block -> hasLooseMark(text, block.span(), reading));
    }

    private static boolean hasLooseMark(String text, Span block, Reading reading) {
      for (int i = block.start(); i < block.end(); i++) {
        Span at = new Span(i, i + 1);
        boolean mark = "\"\u201c\u201d".indexOf(text.charAt(i)) >= 0;
        if (mark && reading.observed().inMarks().stream().noneMatch(at::overlaps)) {
          return true;
        }
      }
      return false;
    }
  }

  /** The same words in the same order, without marks. */
  Optional<Found> verbatim(Utterance base, Place place) {
    Span best = new Span(0, 0);
    int most = 0;
    Set<String> texts = new HashSet<>(QuotationGroup.texts(base));
    for (int start = 0; start < place.words().size(); start++) {
      boolean begins = texts.contains(place.words().get(start).text());
      for (int from = 0; begins && from < base.size(); from++) {
        int run = run(base.words(), from, place.words(), start);
        if (run > most && isEnough(base, from, run, place, start)) {
          most = run;
          best = new Span(start, start + run);
        }
      }
    }
    if (most == 0) {
      return Optional.empty();
    }
    Word last = place.words().get(best.end() - 1);
    Span span = place.words().get(best.start()).span().join(last.span());
    return Optional.of(found(span, place));
  }

  private static int run(List<Word> a, int from, List<Word> b, int start) {
    boolean inside =
        from > 0 && start > 0 && a.get(from - 1).text().equals(b.get(start - 1).text());
    int run = 0;
    while (!inside
        && from + run < a.size()
        && start + run < b.size()
        && !b.get(start + run).marked()
        && b.get(start + run).sentence() == b.get(start).sentence()
        && a.get(from + run).text().equals(b.get(start + run).text())) {
      run++;
    }
    return run;
  }

  private boolean isEnough(Utterance base, int from, int run, Place place, int start) {
    List<Word> words = base.words().subList(from, from + run);
    long content = words.stream().filter(word -> word.content() && !word.name()).count();
    boolean most = run >= LONG_RUN || run >= MOST_OF_QUOTATION * base.size();
    if (run >= RUN && content >= FEWEST_CONTENT && most) {
      return true;
    }
    if (run < base.size() || !match.isRare(words)) {
      return false;
    }
    // A short fragment may be anybody's words: it counts where the texts say the same anyway.
    Word first = place.words().get(start);
    return place.aligned().contains(first.sentence())
        || isOfSpeaker(base, first.span(), place)
        || (content >= FEWEST_CONTENT && (run > content || isEachRare(words)));
  }

  private boolean isEachRare(List<Word> words) {
    return words.stream().allMatch(word -> match.isRare(List.of(word)));
  }

  private static boolean isOfSpeaker(Utterance base, Span span, Place place) {
    return base.speaker().isPresent()
        && found(span, place).speaker().filter(base.speaker().get()::same).isPresent();
  }

  private static Found found(Span span, Place place) {
    List<Attribution> all = place.reading().observed().attributions();
    Optional<Integer> made = Optional.empty();
    for (int i = 0; i < all.size(); i++) {
      boolean holds = all.get(i).content().stream().anyMatch(content -> content.contains(span));
      if (holds && all.get(i).source().isPresent()) {
        made = Optional.of(i);
      }
    }
    return found(span, made, place);
  }

  /** The content in other words: in an aligned sentence, or given to the same person. */
  Optional<Found> paraphrase(Utterance base, Place place) {
    if (base.size() < LONG_FRAGMENT) {
      return Optional.empty();
    }
    Optional<Found> best = Optional.empty();
    double most = 0;
    for (int sentence : place.aligned()) {
      Sentence told = place.reading().document().sentences().get(sentence);
      Optional<Integer> made = attribution(told.span(), place.reading());
      Found here = found(told.span(), made, place);
      double least = here.speaker().isEmpty() ? PARAPHRASED_BY_NOBODY : PARAPHRASED_IN_PLACE;
      double score = score(base, told.span(), place, least, FEWEST_CONTENT);
      if (score > most && !isOther(base, here)) {
        most = score;
        best = Optional.of(here);
      }
    }
    List<Attribution> all = place.reading().observed().attributions();
    for (int i = 0; i < all.size(); i++) {
      Found here = found(all.get(i).content().get(0), Optional.of(i), place);
      double score =
          isSame(base, here)
              ? score(base, here.span(), place, PARAPHRASED_ELSEWHERE, FEWEST_CONTENT + 1)
              : 0;
      if (score > most) {
        most = score;
        best = Optional.of(here);
      }
    }
    return best;
  }

  /** True where nearly all words of the quotation stand in what was found. */
  boolean isClose(Utterance base, Found found, Place place) {
    List<Word> words =
        place.words().stream().filter(word -> found.span().contains(word.span())).toList();
    return Wording.of(base.words(), words, rare).coverage() >= IN_MARKS;
  }

  private static boolean isSame(Utterance base, Found here) {
    return base.speaker().isPresent()
        && here.speaker().filter(base.speaker().get()::same).isPresent();
  }

  private static boolean isOther(Utterance base, Found here) {
    return base.speaker().isPresent()
        && here.speaker().filter(base.speaker().get()::differs).isPresent();
  }

  /** The largest attribution with a source inside a sentence. */
  private static Optional<Integer> attribution(Span sentence, Reading reading) {
    List<Attribution> all = reading.observed().attributions();
    Optional<Integer> best = Optional.empty();
    int most = 0;
    for (int i = 0; i < all.size(); i++) {
      int covered = all.get(i).content().stream().mapToInt(sentence::shared).sum();
      if (covered > most && all.get(i).source().isPresent()) {
        most = covered;
        best = Optional.of(i);
      }
    }
    return best;
  }

  private static Found found(Span span, Optional<Integer> made, Place place) {
    return new Found(span, made.flatMap(place.speakers()::get), made);
  }

  private double score(Utterance base, Span span, Place place, double least, int fewest) {
    List<Word> words = new ArrayList<>();
    for (Word word : place.words()) {
      if (span.contains(word.span()) && !word.marked()) {
        words.add(word);
      }
    }
    double total = 0;
    double common = 0;
    int content = 0;
    for (Word word : base.words()) {
      double weight = word.content() ? rare.weight(word) : 0;
      total += weight;
      if (word.content() && words.stream().anyMatch(other -> other.key().equals(word.key()))) {
        common += weight;
        content += word.name() ? 0 : 1;
      }
    }
    return content >= fewest && common >= least * total ? common / total : 0;
  }
}
