/** Results kept in a folder between runs; start at {@link parallax.cache.Store}. */
@NullMarked
package parallax.cache;

import org.jspecify.annotations.NullMarked;
