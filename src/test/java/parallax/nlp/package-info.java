/** Reading English; start at {@link parallax.nlp.LanguageReaderTest}. */
@NullMarked
package parallax.nlp;

import org.jspecify.annotations.NullMarked;
