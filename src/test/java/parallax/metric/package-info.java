/** Tests of the metrics; start at {@link parallax.metric.AllMetricsTest}. */
@NullMarked
package parallax.metric;

import org.jspecify.annotations.NullMarked;
