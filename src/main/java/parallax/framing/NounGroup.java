package parallax.framing;

/**
 * A noun phrase with what hangs on it by prepositions.
 *
 * @param first first token
 * @param end one past the last token
 * @param head token of the noun that decides
 */
record NounGroup(int first, int end, int head) {}
