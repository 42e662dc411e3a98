/** Tests of alignment; start at {@link parallax.align.AlignerTest}. */
@NullMarked
package parallax.align;

import org.jspecify.annotations.NullMarked;
