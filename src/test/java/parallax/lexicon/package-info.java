/** Tests of the term lists; start at {@link parallax.lexicon.LexiconTest}. */
@NullMarked
package parallax.lexicon;

import org.jspecify.annotations.NullMarked;
