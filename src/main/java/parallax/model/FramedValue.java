package parallax.model;

/**
 * Words of a text that fill a slot.
 *
 * @param slot the slot
 * @param article index of the reading in {@link Event#readings()}
 * @param sentence index in the document's sentences
 * @param statement id of the statement that is told there; empty where there is none
 * @param span where the words stand
 * @param words the words, repaired
 * @param actor whom the value is about, in the text's words; empty where nobody is named
 * @param voice whose word it is
 * @param rule name of the rule that found it
 */
public record FramedValue(
    FramingSlot slot,
    int article,
    int sentence,
    String statement,
    Span span,
    String words,
    String actor,
    Voice voice,
    String rule) {
  /** The same words about somebody by another name. */
  public FramedValue about(String other) {
    return new FramedValue(slot, article, sentence, statement, span, words, other, voice, rule);
  }
}
