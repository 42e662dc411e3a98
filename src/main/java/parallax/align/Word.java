package parallax.align;

import parallax.model.Span;

/**
 * One word for collating: two spellings of one word are equal.
 *
 * @param text small letters, contractions spelled out, numbers in figures
 * @param key under which forms of one word meet
 * @param span in the text that came in
 * @param sentence index in the document's sentences
 * @param content true where the word says something by itself
 * @param name true for a part of a name
 * @param marked true inside quotation marks or a displayed quotation
 */
record Word(
    String text,
    String key,
    Span span,
    int sentence,
    boolean content,
    boolean name,
    boolean marked) {}
