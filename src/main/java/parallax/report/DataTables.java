package parallax.report;

import java.util.List;

/** Every CSV file of a report, in the order of the data page. */
public final class DataTables {
  /** All tables; one that nothing fills yet has its header alone. */
  public List<TableView> tables(Report report) {
    return tables(report, PageNames.of(report));
  }

  /** The tables of a part of a report, with the names that pages have in the whole of it. */
  public List<TableView> tables(Report report, PageNames names) {
    DataContext data = new DataContext(report, names, Shown.of(report));
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
