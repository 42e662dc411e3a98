package parallax;

import java.util.Optional;
import java.util.function.Function;
import parallax.json.EvidenceCache;
import parallax.json.EvidenceJson;
import parallax.model.Loaded;

/**
 * The evidence of one input, ready to be written.
 *
 * @param input an article, or the reason why it is none
 * @param line one JSON object without a line break
 */
public record Evidence(Loaded input, String line) {

  /** From the cache, or by reading; then an article's line is kept. */
  static Evidence of(Loaded input, EvidenceCache cache, Function<Loaded, Outcome> reader) {
    Optional<String> kept =
        input instanceof Loaded.Accepted accepted
            ? cache.line(accepted.article())
            : Optional.empty();
    return kept.map(line -> new Evidence(input, line)).orElseGet(() -> read(input, cache, reader));
  }

  private static Evidence read(
      Loaded input, EvidenceCache cache, Function<Loaded, Outcome> reader) {
    Outcome outcome = reader.apply(input);
    if (outcome.input() instanceof Loaded.Accepted accepted) {
      String line = EvidenceJson.line(outcome.reading().orElseThrow());
      cache.keep(accepted.article(), line);
      return new Evidence(input, line);
    }
    return new Evidence(outcome.input(), EvidenceJson.line((Loaded.Rejected) outcome.input()));
  }
}
