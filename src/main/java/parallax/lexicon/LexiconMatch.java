package parallax.lexicon;

/**
 * A term found in a sentence.
 *
 * @param entry what was found
 * @param first index of its first token
 * @param end one past its last token
 */
public record LexiconMatch(LexiconEntry entry, int first, int end) {}
