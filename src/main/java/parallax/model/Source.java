package parallax.model;

import java.util.Optional;

/**
 * Who is said to have said it.
 *
 * @param span the whole noun phrase, title included
 * @param type kind of source
 * @param referent the person or body that a pronoun or short name stands for, in the text's words;
 *     for a full name the name itself
 */
public record Source(Span span, SourceType type, Optional<String> referent) {}
