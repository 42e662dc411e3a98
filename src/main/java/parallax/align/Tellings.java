package parallax.align;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  private static final String HEDGING = "hedging";
  private static final String STRENGTHENS = "strengthens";

  private Tellings() {}

  static Telling of(Event event, Passage passage, double score) {
    Reading reading = event.readings().get(passage.article());
    Sentence sentence = passage.sentence();
    Voice voice = mainVoice(reading.observed(), sentence);
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

  /** The voice of most words; at a tie the one that stands first in {@link Voice}. */
  private static Voice mainVoice(Observed observed, Sentence sentence) {
    Map<Voice, Integer> words = new EnumMap<>(Voice.class);
    for (Token token : sentence.tokens()) {
      if (token.isWord()) {
        words.merge(observed.voiceAt(token.span()), 1, Integer::sum);
      }
    }
    Voice most = Voice.OWN;
    for (Map.Entry<Voice, Integer> entry : words.entrySet()) {
      most = entry.getValue() > words.getOrDefault(most, 0) ? entry.getKey() : most;
    }
    return most;
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
    return best.map(found -> observed.document().article().source().cleaned(found.span()));
  }

  private static int covered(List<Span> content, Span sentence) {
    return content.stream().mapToInt(sentence::shared).sum();
  }

  private static boolean isHedged(Reading reading, Span span) {
    return reading.marks().stream()
        .anyMatch(
            mark ->
                mark.kind().equals(HEDGING)
                    && !STRENGTHENS.equals(mark.details().get("direction"))
                    && span.contains(mark.span()));
  }
}
