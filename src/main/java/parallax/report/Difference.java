package parallax.report;

import java.util.List;

/**
 * One question that the texts answer differently, or that only some answer.
 *
 * @param id anchor on the page
 * @param question in words that hold for every cell
 * @param about the statement it is asked of; empty for a question about the whole text
 * @param passage anchor of the statement's passage; empty for a question about the whole text
 * @param shown how many statements of the event have this question on the page
 * @param count how many have it
 * @param cells one for each text
 */
public record Difference(
    String id,
    String question,
    String about,
    String passage,
    int shown,
    int count,
    List<Answer> cells) {
  /**
   * What one text has.
   *
   * @param column the text
   * @param items its answers, in its own words
   * @param presence how it tells the statement: own, attributed, quoted, unsourced, absent; empty
   *     for a question about the whole text
   * @param none what is said where there are no items
   */
  public record Answer(Column column, List<Item> items, String presence, String none) {}

  /**
   * One answer.
   *
   * @param words the text's words
   * @param note the page's own words beside them, such as the kind of source
   * @param href its evidence
   */
  public record Item(String words, String note, String href) {}
}
