/** What the texts of one event tell together and what one alone tells; start at {@link Aligner}. */
@NullMarked
package parallax.align;

import org.jspecify.annotations.NullMarked;
