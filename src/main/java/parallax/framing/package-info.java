/** Slots of headlines and statements: one class per rule, listed; start at {@link FramingRules}. */
@NullMarked
package parallax.framing;

import org.jspecify.annotations.NullMarked;
