/**
 * The same stages on Apache Spark, for corpora that no one machine holds; start at {@link
 * parallax.spark.Main}.
 */
@NullMarked
package parallax.spark;

import org.jspecify.annotations.NullMarked;
