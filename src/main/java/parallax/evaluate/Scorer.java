package parallax.evaluate;

import parallax.json.Gold;
import parallax.model.Reading;

/** Compares what was found in one article with its labels. */
@FunctionalInterface
interface Scorer {
  /** Counts of this article. */
  Tally score(Gold gold, Reading reading);
}
