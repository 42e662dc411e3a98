package parallax;

import java.util.Optional;
import parallax.model.Loaded;
import parallax.model.Reading;

/**
 * What became of one input.
 *
 * @param input an article, or the reason why it is none
 * @param reading of the article
 */
public record Outcome(Loaded input, Optional<Reading> reading) {
  /** Hands it on. */
  public void to(ReadingSink sink) {
    reading.ifPresent(sink::read);
    if (input instanceof Loaded.Rejected rejected) {
      sink.rejected(rejected);
    }
  }
}
