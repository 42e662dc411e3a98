package parallax.report;

import java.util.List;
import java.util.Optional;

/**
 * One measure of an outlet over its events: a dot row for each text.
 *
 * @param family hedging, attribution, loaded
 * @param letter class of the family's marks
 * @param name what is measured
 * @param unit head of the number column
 * @param rows newest event first
 * @param hidden how many older rows are not drawn
 * @param ticks the axis that panels of one unit share
 * @param verdict what may be said over all events, in words
 */
public record OutletPanel(
    String family,
    String letter,
    String name,
    String unit,
    List<Row> rows,
    int hidden,
    List<Panel.Tick> ticks,
    String verdict) {
  /**
   * One text.
   *
   * @param event its event
   * @param value its rate
   * @param interval of its rate, 95 %
   * @param drawn places on the axis; empty where there is nothing to count in
   * @param median place of the median of the event's other texts
   * @param others that median as text; empty where no other outlet tells the event
   * @param href its evidence
   */
  public record Row(
      Link event,
      String value,
      String interval,
      Optional<Panel.Drawn> drawn,
      Optional<String> median,
      String others,
      String href) {}
}
