package parallax;

import parallax.model.Loaded;
import parallax.model.Reading;

/** Takes what became of each input, in input order; one call at a time. */
public interface ReadingSink {
  /** An article that was read. */
  void read(Reading reading);

  /** An input that could not be used. */
  void rejected(Loaded.Rejected rejected);
}
