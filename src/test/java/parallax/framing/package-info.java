/** Tests of the framing rules; start at {@link parallax.framing.FramingRulesTest}. */
@NullMarked
package parallax.framing;

import org.jspecify.annotations.NullMarked;
