/** What must hold of any bytes; start at {@link parallax.fuzz.Targets}. */
@NullMarked
package parallax.fuzz;

import org.jspecify.annotations.NullMarked;
