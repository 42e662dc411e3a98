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
record Outcome(Loaded input, Optional<Reading> reading) {
  void to(ReadingSink sink) {
    reading.ifPresent(sink::read);
    if (input instanceof Loaded.Rejected rejected) {
      sink.rejected(rejected);
    }
  }
}
