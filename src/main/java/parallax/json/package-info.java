/** JSON in and out, streaming; start at {@link parallax.json.JsonLines}. */
@NullMarked
package parallax.json;

import org.jspecify.annotations.NullMarked;
