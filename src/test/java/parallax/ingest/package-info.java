/** Files to articles; start at {@link parallax.ingest.IngestTest}. */
@NullMarked
package parallax.ingest;

import org.jspecify.annotations.NullMarked;
