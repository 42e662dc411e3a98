package parallax.align;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import parallax.lexicon.WordKeys;
import parallax.model.Attribution;
import parallax.model.Event;
import parallax.model.Observed;
import parallax.model.Presence;
import parallax.model.Reading;
import parallax.model.Sentence;
import parallax.model.Source;
import parallax.model.Span;
import parallax.model.Telling;
import parallax.model.Token;
import parallax.model.Voice;

/** Describes how one text tells a statement: in whose voice, on whose word, hedged or not. */
final class Tellings {

  private static final Pattern PRONOUN =
      Pattern.compile("he|she|it|they|who|i|we", Pattern.CASE_INSENSITIVE);

  private Tellings() {}

  /**
   * One telling.
   *
   * @param group every telling of the statement, this one among them
   * @param score how sure it belongs to them, 0 to 1
   */
  static Telling of(Event event, Passage passage, List<Passage> group, double score) {
    Reading reading = event.readings().get(passage.article());
    Sentence sentence = passage.sentence();
    Voice voice = voice(reading.observed(), passage, group);
    boolean own = voice == Voice.OWN;
    Optional<String> source =
        own ? Optional.empty() : source(reading.observed(), sentence.span(), voice);
    double bounded = StrictMath.max(0, StrictMath.min(1, score));
    return new Telling(
        passage.article(),
        passage.index(),
        sentence.span(),
        Presence.of(voice),
        source,
        isHedged(reading, sentence.span()),
        bounded);
  }

  /**
   * The voice of the claim: of the content words that the other tellings share, without sources and
   * cues, which are always the outlet's; where none is shared, of all content words. At a tie it is
   * not the outlet's own.
   */
  private static Voice voice(Observed observed, Passage passage, List<Passage> group) {
    Map<Voice, Integer> shared = new EnumMap<>(Voice.class);
    Map<Voice, Integer> all = new EnumMap<>(Voice.class);
    for (Token token : passage.sentence().tokens()) {
      if (WordKeys.hasContent(token) && !isFrame(observed, token)) {
        Voice voice = observed.voiceAt(token.span());
        all.merge(voice, 1, Integer::sum);
        String key = WordKeys.key(token.text());
        if (group.stream()
            .anyMatch(o -> o.article() != passage.article() && o.keys().contains(key))) {
          shared.merge(voice, 1, Integer::sum);
        }
      }
    }
    return most(shared.isEmpty() ? all : shared);
  }

  private static Voice most(Map<Voice, Integer> words) {
    Voice most = Voice.OWN;
    for (Map.Entry<Voice, Integer> entry : words.entrySet()) {
      most = entry.getValue() >= words.getOrDefault(most, 0) ? entry.getKey() : most;
    }
    return most;
  }

  private static boolean isFrame(Observed observed, Token token) {
    return observed.attributions().stream()
        .anyMatch(
            one ->
                one.source().filter(source -> source.span().contains(token.span())).isPresent()
                    || one.cue().filter(cue -> cue.span().contains(token.span())).isPresent());
  }

  /** Source of the attribution whose content covers most of the sentence. */
  private static Optional<String> source(Observed observed, Span sentence, Voice voice) {
    if (voice == Voice.UNSOURCED) {
      return Optional.empty();
    }
    int most = 0;
    Optional<Source> best = Optional.empty();
    for (Attribution attribution : observed.attributions()) {
      int covered = covered(attribution.content(), sentence);
      if (covered > most && attribution.source().isPresent()) {
        most = covered;
        best = attribution.source();
      }
    }
    return best.map(found -> name(observed, found));
  }

  /** The source's words; for a pronoun the name that it stands for. */
  private static String name(Observed observed, Source source) {
    String words = observed.document().article().source().cleaned(source.span());
    return PRONOUN.matcher(words).matches() ? source.referent().orElse(words) : words;
  }

  private static int covered(List<Span> content, Span sentence) {
    return content.stream().mapToInt(sentence::shared).sum();
  }

  private static boolean isHedged(Reading reading, Span span) {
    return reading.marks().stream()
        .anyMatch(mark -> mark.weakensClaim() && span.contains(mark.span()));
  }
}
