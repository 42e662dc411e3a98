package parallax.align;

import java.util.List;

/** Decides whether words in marks of two texts are one quotation. Precision first. */
final class QuotationMatch {
  private static final double SAME_QUOTATION = 0.6;
  private static final double OF_ONE_SPEAKER = 0.42;
  private static final double OF_ONE_SPEAKER_FEW_WORDS = 0.42;
  private static final double IN_ONE_STATEMENT = 0.25;
  private static final double OF_OTHER_SPEAKERS = 0.75;
  private static final int FEWEST_WORDS = 4;
  private static final int FEWEST_CONTENT = 2;
  private static final int RUN = 3;
  private static final int MANY_WORDS = 7;
  private static final double NEARLY_ALL = 0.75;

  /** A fragment of a word or two is one quotation only where the event has it seldom. */
  private static final int MOST_HOLDERS = 10;

  private final Rareness rare;
  private final Told told;

  QuotationMatch(Rareness rare, Told told) {
    this.rare = rare;
    this.told = told;
  }

  /** 0 for two quotations, up to 1 for the same words of one. */
  double of(Utterance a, Utterance b) {
    Wording wording = Wording.of(a.words(), b.words(), rare);
    List<Word> shorter = a.size() <= b.size() ? a.words() : b.words();
    boolean same =
        wording.run() == shorter.size()
            ? isContained(a, b, shorter)
            : (isNearlyVerbatim(wording, shorter) || isReworded(a, b, wording, shorter))
                && wording.isClose();
    return same ? wording.coverage() : 0;
  }

  private boolean isContained(Utterance a, Utterance b, List<Word> shorter) {
    long content = shorter.stream().filter(word -> word.content() && !word.name()).count();
    return shorter.size() > RUN
        || (shorter.size() == RUN && content >= FEWEST_CONTENT)
        || isOneFragment(a, b, shorter);
  }

  private boolean isReworded(Utterance a, Utterance b, Wording wording, List<Word> shorter) {
    double least = SAME_QUOTATION;
    int run = RUN;
    if (differ(a, b) || shorter.size() < MANY_WORDS - 1) {
      least = OF_OTHER_SPEAKERS;
    } else if (a.sameSpeaker(b)) {
      least = wording.content() > FEWEST_CONTENT ? OF_ONE_SPEAKER : OF_ONE_SPEAKER_FEW_WORDS;
      least = told.together(a, b) ? IN_ONE_STATEMENT : least;
      run = 1;
    }
    return shorter.size() >= FEWEST_WORDS
        && wording.content() >= FEWEST_CONTENT
        && wording.run() >= run
        && wording.coverage() >= least;
  }

  private static boolean differ(Utterance a, Utterance b) {
    return a.speaker().isPresent()
        && b.speaker().isPresent()
        && a.speaker().get().differs(b.speaker().get());
  }

  /**
   * A word or two, held by few sentences. Two people may well use one word: where it is not both
   * times the same person's, nor a catchword in both texts, what is said around it must meet too.
   */
  private boolean isOneFragment(Utterance a, Utterance b, List<Word> fragment) {
    boolean catchword = a.size() == b.size() && !differ(a, b);
    return isRare(fragment) && (a.sameSpeaker(b) || catchword || meets(a, b) || meets(b, a));
  }

  private static boolean meets(Utterance a, Utterance b) {
    return a.around().content().stream()
        .anyMatch(
            key ->
                b.around().content().contains(key)
                    || b.words().stream()
                        .anyMatch(word -> word.content() && word.key().equals(key)));
  }

  /** Nearly all words in step, small ones too: few words of content can be common to them. */
  private static boolean isNearlyVerbatim(Wording wording, List<Word> shorter) {
    return shorter.size() >= MANY_WORDS
        && wording.content() > 0
        && wording.run() >= RUN
        && wording.a().size() >= NEARLY_ALL * shorter.size();
  }

  /** True where the words are no names and few sentences of the event hold them. */
  boolean isRare(List<Word> words) {
    boolean content = words.stream().anyMatch(word -> word.content() && !word.name());
    return content
        && words.stream()
            .filter(word -> word.content() && !word.name())
            .anyMatch(word -> rare.holders(word) <= MOST_HOLDERS);
  }
}
