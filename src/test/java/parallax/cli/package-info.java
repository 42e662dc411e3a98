/** The commands as a user types them; start at {@link parallax.cli.MainTest}. */
@NullMarked
package parallax.cli;

import org.jspecify.annotations.NullMarked;
