/**
 * Files to articles: readers, decoding, page furniture, headline and outlet; start at {@link
 * parallax.ingest.Ingest}.
 */
@NullMarked
package parallax.ingest;

import org.jspecify.annotations.NullMarked;
