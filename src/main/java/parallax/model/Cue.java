package parallax.model;

/**
 * The words that link source and content.
 *
 * @param span with the auxiliaries, negation and adverbs beside the verb
 * @param term lexicon entry that matched, e.g. "say"
 * @param type what the word adds to "say"
 */
public record Cue(Span span, String term, CueClass type) {}
