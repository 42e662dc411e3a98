/** Tests of intervals and verdicts; start at {@link parallax.compare.VerdictRuleTest}. */
@NullMarked
package parallax.compare;

import org.jspecify.annotations.NullMarked;
