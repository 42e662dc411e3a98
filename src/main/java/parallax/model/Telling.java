package parallax.model;

import java.util.Optional;

/**
 * One place where a text tells a statement.
 *
 * @param article index of its reading in {@link Event#readings()}
 * @param sentence index in the document's sentences
 * @param span the words
 * @param presence whose word it is there; never absent
 * @param source the source in the text's words, where one is named
 * @param hedged true where a hedge stands in it
 * @param score 0 to 1: how sure the match is
 */
public record Telling(
    int article,
    int sentence,
    Span span,
    Presence presence,
    Optional<String> source,
    boolean hedged,
    double score) {}
