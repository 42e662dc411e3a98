/** Tests of sourcingment; start at {@link parallax.sourcing.AlignerTest}. */
@NullMarked
package parallax.sourcing;

import org.jspecify.annotations.NullMarked;
