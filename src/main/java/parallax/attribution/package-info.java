/**
 * Who says what: source, cue, content and the voice of every span; start at {@link
 * parallax.attribution.Attributor}.
 */
@NullMarked
package parallax.attribution;

import org.jspecify.annotations.NullMarked;
