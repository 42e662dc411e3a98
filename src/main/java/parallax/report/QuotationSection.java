package parallax.report;

import java.util.ArrayList;
import java.util.List;
import parallax.model.CollatedQuotation;

/**
 * What the texts of an event set in quotation marks.
 *
 * @param rows quotations that two texts or more have in some form, those that differ first
 * @param more how many of these are in the data only
 * @param alone how many quotations were found in one text alone
 */
public record QuotationSection(List<QuotationRow> rows, int more, List<Alone> alone) {
  private static final int MOST_ROWS = 12;
  private static final int MOST_CELLS = 60;

  /** How many quotations of a text no other text was found to have. */
  public record Alone(Column column, int count) {}

  static QuotationSection of(EventContext event) {
    List<QuotationRow> all = QuotationRow.of(event);
    int shown = Math.min(all.size(), Math.min(MOST_ROWS, Math.max(3, MOST_CELLS / event.texts())));
    List<Alone> alone = new ArrayList<>();
    for (Column column : event.columns()) {
      int count =
          (int)
              event.alignment().collation().quotations().stream()
                  .filter(quotation -> !quotation.isShared())
                  .filter((CollatedQuotation one) -> one.base() == column.number() - 1)
                  .count();
      alone.add(new Alone(column, count));
    }
    return new QuotationSection(all.subList(0, shown), all.size() - shown, alone);
  }
}
