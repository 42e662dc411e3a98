/** Which articles tell the same event, and why; start at {@link Grouping}. */
@NullMarked
package parallax.event;

import org.jspecify.annotations.NullMarked;
