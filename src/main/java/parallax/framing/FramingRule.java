package parallax.framing;

import java.util.List;

/** One way to fill a slot from a sentence. It abstains when in doubt; threads share it. */
interface FramingRule {
  /** The name in the data, and of the page {@code framing/NAME.md} with its examples. */
  String name();

  /** True where it reads headlines, false where it reads the sentences of the story. */
  boolean readsHeadlines();

  /** The slots that it fills in one sentence, in order of position. */
  List<Found> read(Passage passage);
}
