/** The nouns: records and enums that every stage shares, nothing else; start at {@link Article}. */
@NullMarked
package parallax.model;

import org.jspecify.annotations.NullMarked;
