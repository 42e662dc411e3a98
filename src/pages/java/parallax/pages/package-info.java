/** Looks at the rendered sample in a browser; start at {@link parallax.pages.PageChecksTest}. */
@NullMarked
package parallax.pages;

import org.jspecify.annotations.NullMarked;
