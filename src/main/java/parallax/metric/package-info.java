/** What is counted, with the words as evidence: one class per metric; start at {@link Metrics}. */
@NullMarked
package parallax.metric;

import org.jspecify.annotations.NullMarked;
