/**
 * The report as finished view records, marks as segments, never offsets; start at {@link
 * parallax.report.Report}.
 */
@NullMarked
package parallax.report;

import org.jspecify.annotations.NullMarked;
