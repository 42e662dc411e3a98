package parallax.attribution;

import parallax.model.Span;

/**
 * Words in quotation marks.
 *
 * @param span with the marks, in the text that came in
 * @param block index of the block it stands in
 * @param first index of the first sentence it touches
 * @param last index of the last sentence it touches
 * @param words number of words inside
 * @param sentenceLike true where it reads as a sentence: it opens with a capital and ends before
 *     its closing mark
 */
record Quotation(Span span, int block, int first, int last, int words, boolean sentenceLike) {}
