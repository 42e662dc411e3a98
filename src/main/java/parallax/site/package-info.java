/**
 * Pages to files through a small door, with assets and feed; start at {@link parallax.site.Site}.
 */
@NullMarked
package parallax.site;

import org.jspecify.annotations.NullMarked;
