/**
 * Options in, calls to the pipeline, exit code and one-line errors out; start at {@link
 * parallax.cli.Main}.
 */
@NullMarked
package parallax.cli;

import org.jspecify.annotations.NullMarked;
