package parallax.report;

import java.util.List;

/**
 * One question that the texts answer differently, or that only some answer.
 *
 * @param id anchor on the page
 * @param question in words that hold for every cell
 * @param note what a reader must know to read the answers; may be empty
 * @param cases what it is asked of: the whole texts, or one statement after the other
 * @param count of how many the event has this question; more than there are cases where some are
 *     left to the data
 */
public record Difference(String id, String question, String note, List<Case> cases, int count) {
  public Difference {
    cases = List.copyOf(cases);
  }

  /** A question about the whole texts. */
  static Difference ofTexts(String id, String question, String note, List<Answer> cells) {
    return new Difference(id, question, note, List.of(new Case("", "", cells)), 1);
  }

  /** True where a cell has an answer. */
  boolean isAnswered() {
    return cases.stream()
        .flatMap(one -> one.cells().stream())
        .anyMatch(cell -> !cell.items().isEmpty());
  }

  /**
   * The question asked of one thing.
   *
   * @param about the statement or detail; empty for the whole texts
   * @param passage anchor of the statement's passage; may be empty
   * @param cells one for each text
   */
  public record Case(String about, String passage, List<Answer> cells) {
    public Case {
      cells = List.copyOf(cells);
    }
  }

  /**
   * What one text has.
   *
   * @param column the text
   * @param items its answers, in its own words
   * @param none what is said where there are no items
   */
  public record Answer(Column column, List<Item> items, String none) {
    public Answer {
      items = List.copyOf(items);
    }
  }

  /**
   * One answer.
   *
   * @param words the text's words; empty where they may not be shown
   * @param cut true where the sentence goes on
   * @param note the page's own words beside them, such as the kind of source
   * @param href its evidence
   * @param presence how a statement is told: own, attributed, quoted, unsourced; empty where the
   *     question is another
   */
  public record Item(String words, boolean cut, String note, String href, String presence) {
    Item(String words, String note, String href) {
      this(words, false, note, href, "");
    }
  }
}
