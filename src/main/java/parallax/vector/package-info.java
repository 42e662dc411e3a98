/**
 * Word vectors in plain Java: a small table from a file, their means and cosines; start at {@link
 * parallax.vector.WordVectors}.
 */
@NullMarked
package parallax.vector;

import org.jspecify.annotations.NullMarked;
