/** The rules of the house, held by tests; start at {@link parallax.house.ArchitectureTest}. */
@NullMarked
package parallax.house;

import org.jspecify.annotations.NullMarked;
