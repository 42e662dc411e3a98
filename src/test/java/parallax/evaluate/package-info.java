/** Accuracy worked out by hand; start at {@link parallax.evaluate.EvaluationTest}. */
@NullMarked
package parallax.evaluate;

import org.jspecify.annotations.NullMarked;
