package parallax.report;

import java.util.List;

/**
 * What one text has in a row of the event page.
 *
 * @param column the text
 * @param quotes its own words; none where the text does not tell it
 * @param onlyHere runs of words that no near version of another text has; none where no version is
 *     near
 */
public record OutletCell(Column column, List<Quote> quotes, List<String> onlyHere) {
  public OutletCell {
    quotes = List.copyOf(quotes);
    onlyHere = List.copyOf(onlyHere);
  }
}
