package parallax.metric;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import parallax.model.Block;
import parallax.model.Mark;
import parallax.model.Measurement;
import parallax.model.Observed;
import parallax.model.Sentence;
import parallax.model.Span;
import parallax.model.Tally;
import parallax.model.Token;
import parallax.model.Unit;
import parallax.model.Voice;

/**
 * Rates per 1,000 words, for each voice and for all voices: the base is the body's words in that
 * voice, paragraph by paragraph.
 */
final class VoiceRates {
  /** The voice of a measurement over all words. */
  static final String ALL = "all";

  private final List<Block> blocks;
  private final List<Map<Voice, Integer>> words = new ArrayList<>();

  VoiceRates(Observed observed) {
    this.blocks = observed.document().article().blocks();
    blocks.forEach(block -> words.add(new EnumMap<>(Voice.class)));
    for (Sentence sentence : observed.document().body()) {
      for (Token token : sentence.tokens()) {
        if (token.isWord()) {
          words.get(sentence.block()).merge(observed.voiceAt(token.span()), 1, Integer::sum);
        }
      }
    }
  }

  /** One measurement for each voice, then one for all. Marks outside the body are left out. */
  List<Measurement> of(String id, List<Mark> marks) {
    List<Measurement> measurements = new ArrayList<>();
    for (Voice voice : Voice.values()) {
      measurements.add(measurement(id, Optional.of(voice), marks));
    }
    measurements.add(measurement(id, Optional.empty(), marks));
    return measurements;
  }

  private Measurement measurement(String id, Optional<Voice> voice, List<Mark> marks) {
    List<Span> counted =
        spans(marks.stream().filter(m -> voice.map(m.voice()::equals).orElse(true)));
    List<Tally> tallies = new ArrayList<>();
    List<Span> evidence = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (block.kind().isBody()) {
        List<Span> inside = counted.stream().filter(block.span()::contains).toList();
        evidence.addAll(inside);
        tallies.add(new Tally(i, inside.size(), base(i, voice)));
      }
    }
    return new Measurement(
        id, voice.map(Voice::label).orElse(ALL), Unit.PER_1000_WORDS, tallies, evidence);
  }

  private static List<Span> spans(Stream<Mark> marks) {
    return marks.map(Mark::span).toList();
  }

  private int base(int block, Optional<Voice> voice) {
    Map<Voice, Integer> counts = words.get(block);
    return voice
        .map(v -> counts.getOrDefault(v, 0))
        .orElse(counts.values().stream().mapToInt(Integer::intValue).sum());
  }
}
