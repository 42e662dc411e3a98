/** The whole run on the sample; start at {@link parallax.GoldenReportTest}. */
@NullMarked
package parallax;

import org.jspecify.annotations.NullMarked;
