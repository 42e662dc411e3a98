package parallax.align;

import java.util.List;
import parallax.model.Alignment;
import parallax.model.Collation;

/**
 * Lays aligned texts side by side once more: what they quote, which details they give differently,
 * and where their words come from. Independent of the order of the input.
 */
public final class Collator {
  /** The same alignment with its quotations, details and origins. */
  public Alignment collate(Alignment alignment) {
    boolean alone = alignment.event().readings().size() < 2;
    EventWords words = EventWords.of(alignment.event());
    return alignment.with(
        new Collation(
            alone ? List.of() : Quotations.of(alignment, words),
            alone ? List.of() : Details.of(alignment, words),
            Origins.of(alignment.event(), words)));
  }
}
