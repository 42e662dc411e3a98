package parallax.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parallax.model.FramingSlot;

/**
 * The frame of one text, as far as rules found it (Entman 1993).
 *
 * @param column the text
 * @param parts problem, cause, judgement and remedy, in this order
 */
public record EntmanGrid(Column column, List<Part> parts) {
  /**
   * A part of the frame.
   *
   * @param name as on the worksheet
   * @param unsure true where the rules for this part are too often wrong to be an answer
   * @param items the text's own words; none where nothing was found
   */
  public record Part(String name, boolean unsure, List<FramingRow.Item> items) {}

  /** One grid for each text. */
  static List<EntmanGrid> of(EventPage page) {
    List<EntmanGrid> grids = new ArrayList<>();
    for (Column column : page.columns()) {
      grids.add(
          new EntmanGrid(
              column,
              List.of(
                  part("Problem", page, column, FramingSlot.PROBLEM),
                  part("Cause", page, column, FramingSlot.CAUSE, FramingSlot.MOTIVE),
                  part("Judgement", page, column, FramingSlot.JUDGEMENT),
                  part("Remedy", page, column, FramingSlot.REMEDY))));
    }
    return grids;
  }

  private static Part part(String name, EventPage page, Column column, FramingSlot... slots) {
    FramingSlots known = FramingSlots.bundled();
    List<FramingRow.Item> items = new ArrayList<>();
    boolean unsure = true;
    for (FramingSlot slot : slots) {
      unsure &= !known.isShown(slot);
      row(page, slot)
          .map(row -> row.cells().get(column.number() - 1).items())
          .ifPresent(items::addAll);
    }
    return new Part(name, unsure, List.copyOf(items));
  }

  private static Optional<FramingRow> row(EventPage page, FramingSlot slot) {
    return page.framing().stream().filter(row -> row.id().equals(FramingRow.id(slot))).findFirst();
  }
}
