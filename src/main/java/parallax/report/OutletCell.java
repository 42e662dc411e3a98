package parallax.report;

import java.util.List;

/**
 * What one text has in a row of the event page.
 *
 * @param column the text
 * @param quotes its own words; none where the text does not tell it
 */
public record OutletCell(Column column, List<Quote> quotes) {
  public OutletCell {
    quotes = List.copyOf(quotes);
  }
}
