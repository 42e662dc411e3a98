package parallax;

import static parallax.ExpectedRows.cell;
import static parallax.ExpectedRows.names;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import parallax.model.CollatedQuotation;
import parallax.model.Compared;
import parallax.model.Detail;
import parallax.model.Event;
import parallax.model.QuotedVersion;
import parallax.model.Span;
import parallax.table.CsvRow;

/** Quotations, details and origins of the sample against what a careful reader finds in it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SampleCollationTest {
  private final List<Compared> events = Sample.read(2, UnaryOperator.identity()).events();

  @Test
  void quotations_are_collated() throws IOException {
    ExpectedRows.of("quotations").hold(this::collated);
  }

  @Test
  void details_given_differently_are_found() throws IOException {
    ExpectedRows.of("details").hold(this::given);
  }

  @Test
  void origins_are_found_and_mentions_are_no_credits() throws IOException {
    ExpectedRows.of("provenance").hold(this::shown);
  }

  private boolean collated(CsvRow row) {
    for (Compared compared : events) {
      Event event = compared.alignment().event();
      Optional<Integer> a = article(event, cell(row, "article_a"));
      Optional<Integer> b = article(event, cell(row, "article_b"));
      if (a.isEmpty() || b.isEmpty()) {
        continue;
      }
      for (CollatedQuotation quotation : compared.alignment().collation().quotations()) {
        QuotedVersion left = quotation.versions().get(a.get());
        QuotedVersion right = quotation.versions().get(b.get());
        // A relation is told against the base: it is the other text's where B is the base.
        QuotedVersion told = quotation.base() == b.get() ? left : right;
        if (holds(event, left, cell(row, "words"))
            && names(row, "relation", told.relation().label())) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean holds(Event event, QuotedVersion version, String words) {
    String text = event.readings().get(version.article()).article().text();
    return version.span().filter(span -> span.cut(text).contains(words)).isPresent();
  }

  private boolean given(CsvRow row) {
    for (Compared compared : events) {
      for (Detail detail : compared.alignment().collation().details()) {
        Event event = compared.alignment().event();
        boolean there =
            side(event, detail.articleA(), detail.spanA(), row, "a")
                && side(event, detail.articleB(), detail.spanB(), row, "b");
        boolean turned =
            side(event, detail.articleA(), detail.spanA(), row, "b")
                && side(event, detail.articleB(), detail.spanB(), row, "a");
        if (there || turned) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean side(Event event, int article, Span span, CsvRow row, String side) {
    String text = event.readings().get(article).article().text();
    return event.readings().get(article).article().id().endsWith(cell(row, "article_" + side))
        && ExpectedRows.overlaps(Optional.of(span.cut(text)), cell(row, "text_" + side));
  }

  private boolean shown(CsvRow row) {
    return events.stream()
        .anyMatch(
            compared ->
                compared.alignment().collation().provenance().origins().stream()
                    .anyMatch(
                        one -> {
                          Event event = compared.alignment().event();
                          String text = event.readings().get(one.article()).article().text();
                          return article(event, cell(row, "article"))
                                  .filter(at -> at == one.article())
                                  .isPresent()
                              && one.kind().label().equals(cell(row, "kind"))
                              && one.other().equals(cell(row, "other"))
                              && one.span().cut(text).contains(cell(row, "words"));
                        }));
  }

  private static Optional<Integer> article(Event event, String id) {
    for (int i = 0; i < event.readings().size(); i++) {
      if (event.readings().get(i).article().id().endsWith(id)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }
}
