package parallax.report;

import java.util.List;

/**
 * A sheet for a class about one event, or its answers: the same tasks, bare or solved.
 *
 * @param frame what surrounds it
 * @param event the event's page
 * @param other the answers of a sheet, or the sheet of answers
 * @param columns the texts
 * @param headlines as published
 * @param passages aligned statements whose words can be compared, the first of them
 * @param further how many more of them the event's page shows
 * @param sources names to classify
 * @param alone statements of one text or of several
 * @param wordings quotations as several texts give them
 * @param frames what was found of each text's frame
 */
public record Worksheet(
    Frame frame,
    Link event,
    Link other,
    List<Column> columns,
    List<HeadlineRow> headlines,
    List<Passage> passages,
    int further,
    List<Named> sources,
    List<Alone> alone,
    List<Wording> wordings,
    List<EntmanGrid> frames) {
  public Worksheet {
    columns = List.copyOf(columns);
    headlines = List.copyOf(headlines);
    passages = List.copyOf(passages);
    sources = List.copyOf(sources);
    alone = List.copyOf(alone);
    wordings = List.copyOf(wordings);
    frames = List.copyOf(frames);
  }

  /** A passage: its row on the event's page and, for each text that tells it, what was found. */
  public record Passage(PassageRow row, List<Found> found) {}

  /** The marked words of one text in a passage; none where nothing was found. */
  public record Found(Column column, List<PassageRow.Marked> marks) {}

  /** A source as a text names it; its kind is the answer. */
  public record Named(String words, String outlet, String where, String type, String href) {}

  /** Words of a text; the answer says who tells them. */
  public record Alone(String words, String answer, List<Link> places) {}

  /**
   * One quotation.
   *
   * @param note what the words that differ may change; may be empty
   * @param versions of two texts or more, in words that may be shown
   */
  public record Wording(String note, List<QuotationRow.Cell> versions) {}
}
