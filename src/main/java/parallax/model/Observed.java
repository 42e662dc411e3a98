package parallax.model;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A document with its attributions and the voice of every word.
 *
 * @param document the document
 * @param attributions in order of position, nested ones included
 * @param voices stretches that are not the outlet's own, in order, not overlapping: the innermost
 *     voice wins, and source and cue words are the outlet's
 * @param inMarks stretches in quotation marks, with their marks, in order, whoever is quoted
 */
public record Observed(
    Document document, List<Attribution> attributions, List<VoiceSpan> voices, List<Span> inMarks) {
  public Observed {
    attributions = List.copyOf(attributions);
    voices = List.copyOf(voices);
    inMarks = List.copyOf(inMarks);
    int last = 0;
    for (VoiceSpan voice : voices) {
      if (voice.span().start() < last) {
        throw new IllegalArgumentException("voices overlap at " + voice.span().start());
      }
      last = voice.span().end();
    }
  }

  /** A document whose quotation marks were not looked at. */
  public Observed(Document document, List<Attribution> attributions, List<VoiceSpan> voices) {
    this(document, attributions, voices, List.of());
  }

  /** Voice at the first unit of a span. */
  public Voice voiceAt(Span span) {
    int low = 0;
    int high = voices.size();
    while (low < high) {
      int mid = (low + high) >>> 1;
      if (voices.get(mid).span().end() <= span.start()) {
        low = mid + 1;
      } else {
        high = mid;
      }
    }
    boolean inside = low < voices.size() && voices.get(low).span().start() <= span.start();
    return inside ? voices.get(low).voice() : Voice.OWN;
  }

  /** The one voice of all words of a sentence; empty where it mixes voices. */
  public Optional<Voice> voiceOf(Sentence sentence) {
    Set<Voice> found = EnumSet.noneOf(Voice.class);
    for (Token token : sentence.tokens()) {
      if (token.isWord()) {
        found.add(voiceAt(token.span()));
      }
    }
    return found.size() > 1
        ? Optional.empty()
        : Optional.of(found.stream().findFirst().orElse(Voice.OWN));
  }
}
