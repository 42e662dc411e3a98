/** Reading English; start at {@link parallax.attribution.LanguageReaderTest}. */
@NullMarked
package parallax.attribution;

import org.jspecify.annotations.NullMarked;
