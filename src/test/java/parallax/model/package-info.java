/** The nouns keep their promises; start at {@link parallax.model.SourceTextTest}. */
@NullMarked
package parallax.model;

import org.jspecify.annotations.NullMarked;
