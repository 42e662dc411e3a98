/** The product's accuracy against labelled files; start at {@link parallax.evaluate.Evaluation}. */
@NullMarked
package parallax.evaluate;

import org.jspecify.annotations.NullMarked;
