/**
 * Intervals of rates, their differences and the words of the verdict; start at {@link Comparer}.
 */
@NullMarked
package parallax.compare;

import org.jspecify.annotations.NullMarked;
