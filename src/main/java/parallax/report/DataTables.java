package parallax.report;

import java.util.List;
import parallax.model.Compared;
import parallax.model.Loaded;

/** Every CSV file of a report, in the order of the data page. */
public final class DataTables {
  /**
   * The tables of a part of a report; one that nothing fills has its header alone.
   *
   * @param events of this part
   * @param rejected of this part
   * @param names that pages have in the whole report
   * @param fullText true where all words may be shown
   */
  public List<TableView> tables(
      List<Compared> events, List<Loaded.Rejected> rejected, PageNames names, boolean fullText) {
    DataContext data = new DataContext(events, rejected, names, Shown.of(events, fullText));
    return List.of(
        ArticleTables.articles(data),
        MetricTables.metrics(data),
        EvidenceTables.evidence(data),
        EvidenceTables.attributions(data),
        SourcingTables.sources(data),
        SourcingTables.questions(data),
        StatementTables.statements(data),
        CollationTables.quotations(data),
        CollationTables.details(data),
        FramingTable.of(data),
        CollationTables.provenance(data),
        MetricTables.comparisons(data),
        ArticleTables.groups(data),
        QualityTable.of(data),
        ArticleTables.rejected(data));
  }
}
