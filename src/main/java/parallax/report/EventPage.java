package parallax.report;

import java.util.List;
import java.util.Optional;

/**
 * The page of one event, in the order in which it is read.
 *
 * @param frame what surrounds it
 * @param id of the event
 * @param title names that most texts share, or a quoted headline with its outlet
 * @param quoted one text's headline in quotation marks, with its outlet
 * @param place the newest day that a text gives
 * @param columns the texts
 * @param facts counts at the head of the page
 * @param all statements that all or most texts tell
 * @param differences questions with different answers
 * @param limits what the page can't tell
 * @param headlines as published
 * @param framing filled slots, in the words of the texts
 * @param space order and space of shared statements
 * @param passages aligned statements
 * @param quotations what the texts set in marks
 * @param ledgers sources of each text
 * @param matrix who tells what
 * @param onlyHere statements of one text alone
 * @param origins where the words come from
 * @param panels rates
 * @param strips where the marked words fall
 * @param states of the texts
 * @param rejected how many inputs of the run could not be used
 * @param downloads data files
 * @param citation how to cite the page
 * @param previous the event before
 * @param next the event after
 * @param note what an editor or teacher wrote about the event
 */
public record EventPage(
    Frame frame,
    String id,
    String title,
    String quoted,
    String place,
    List<Column> columns,
    List<Fact> facts,
    List<SharedPoint> all,
    List<Difference> differences,
    List<String> limits,
    List<HeadlineRow> headlines,
    List<FramingRow> framing,
    List<SpaceRow> space,
    List<PassageRow> passages,
    QuotationSection quotations,
    List<Ledger> ledgers,
    Matrix matrix,
    List<OnlyHere> onlyHere,
    OriginSection origins,
    List<Panel> panels,
    List<Strip> strips,
    List<TextState> states,
    int rejected,
    List<Link> downloads,
    String citation,
    Optional<Link> previous,
    Optional<Link> next,
    Optional<EditorNote> note) {
  /** A count with its name. */
  public record Fact(String name, String value) {}

  /** True where there is something to compare. */
  public boolean several() {
    return columns.size() > 1;
  }
}
