package parallax.report;

import java.util.List;

/** Every CSV file of a report, in the order of the data page. */
public final class DataTables {
  /** All tables; one that nothing fills yet has its header alone. */
  public List<TableView> tables(Report report) {
    DataContext data = new DataContext(report, PageNames.of(report), Shown.of(report));
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
