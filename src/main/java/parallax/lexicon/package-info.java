/**
 * Term lists with classes, inflected when loaded, and a one-pass matcher; start at {@link
 * Lexicons}.
 */
@NullMarked
package parallax.lexicon;

import org.jspecify.annotations.NullMarked;
