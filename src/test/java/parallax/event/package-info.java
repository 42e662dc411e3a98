/** Tests of grouping; start at {@link parallax.event.GroupingTest}. */
@NullMarked
package parallax.event;

import org.jspecify.annotations.NullMarked;
