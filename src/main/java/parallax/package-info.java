/** The whole run, readable from top to bottom; start at {@link parallax.Pipeline}. */
@NullMarked
package parallax;

import org.jspecify.annotations.NullMarked;
