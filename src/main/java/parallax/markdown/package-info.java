/** Markdown to HTML and front matter; start at {@link parallax.markdown.Markdown}. */
@NullMarked
package parallax.markdown;

import org.jspecify.annotations.NullMarked;
