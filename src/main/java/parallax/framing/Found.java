package parallax.framing;

import parallax.model.FramingSlot;
import parallax.model.Span;

/**
 * A slot filled by a rule.
 *
 * @param slot the slot
 * @param span the words
 * @param actor whom the value is about, in the text's words; empty where nobody is named
 */
record Found(FramingSlot slot, Span span, String actor) {}
