package parallax.compare;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import parallax.model.Alignment;
import parallax.model.Block;
import parallax.model.Measurement;
import parallax.model.Reading;
import parallax.model.Span;
import parallax.model.Statement;
import parallax.model.Tally;
import parallax.model.Telling;

/** Cuts a measurement down to the paragraphs of some statements. */
final class Part {
  private Part() {}

  /** Blocks in which a text tells one of the statements. */
  static Set<Integer> blocks(Alignment alignment, int article, Predicate<Statement> counted) {
    Reading reading = alignment.event().readings().get(article);
    Set<Integer> blocks = new TreeSet<>();
    for (Statement statement : alignment.statements()) {
      if (counted.test(statement)) {
        for (Telling telling : statement.of(article)) {
          blocks.add(reading.document().sentences().get(telling.sentence()).block());
        }
      }
    }
    return blocks;
  }

  /** The measurement inside these blocks alone. */
  static Measurement of(Measurement whole, Reading reading, Set<Integer> blocks) {
    List<Tally> tallies =
        whole.tallies().stream().filter(tally -> blocks.contains(tally.block())).toList();
    List<Block> all = reading.article().blocks();
    List<Span> evidence =
        whole.evidence().stream()
            .filter(span -> blocks.stream().anyMatch(b -> all.get(b).span().overlaps(span)))
            .toList();
    return new Measurement(whole.metric(), whole.voice(), whole.unit(), tallies, evidence);
  }
}
