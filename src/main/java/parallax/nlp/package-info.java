/**
 * Sentences, tokens, tags and noun phrases of an article; start at {@link
 * parallax.nlp.LanguageModels}.
 */
@NullMarked
package parallax.nlp;

import org.jspecify.annotations.NullMarked;
