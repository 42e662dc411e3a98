package parallax.align;

/**
 * Two passages of different texts that may tell the same.
 *
 * @param a index of the passage
 * @param b index of the passage, after A
 * @param score their likeness
 */
record Link(int a, int b, double score) {}
