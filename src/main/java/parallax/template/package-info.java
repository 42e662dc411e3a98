/** Fills a template with finished records, as HTML or Markdown; start at {@link Templates}. */
@NullMarked
package parallax.template;

import org.jspecify.annotations.NullMarked;
