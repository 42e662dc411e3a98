/** CSV in and out; start at {@link parallax.table.CsvWriting}. */
@NullMarked
package parallax.table;

import org.jspecify.annotations.NullMarked;
