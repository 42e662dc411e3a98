/**
 * What the house rules of newsrooms ask about a text's sources; start at {@link
 * parallax.sourcing.SourcingRules}.
 */
@NullMarked
package parallax.sourcing;

import org.jspecify.annotations.NullMarked;
