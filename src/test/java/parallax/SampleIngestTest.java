package parallax;

import static parallax.ExpectedRows.cell;

import java.io.IOException;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import parallax.model.Article;
import parallax.model.Reading;
import parallax.model.Span;
import parallax.table.CsvRow;

/** The sample's fields, furniture and repairs against the rows that were written from the files. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SampleIngestTest {
  private final Sample sample = Sample.read(2, UnaryOperator.identity());

  @Test
  void fields_are_found_or_left_empty() throws IOException {
    ExpectedRows.of("fields").hold(row -> field(row).orElse("").equals(cell(row, "value")));
  }

  @Test
  void furniture_is_no_sentence_and_no_sentence_is_furniture() throws IOException {
    ExpectedRows.of("dropped").hold(row -> !read(row));
  }

  @Test
  void broken_letters_are_repaired() throws IOException {
    ExpectedRows.of("repairs").hold(this::repaired);
  }

  private Optional<String> field(CsvRow row) {
    Article article = sample.reading(cell(row, "article")).article();
    return switch (cell(row, "field")) {
      case "title" -> article.headline().map(headline -> headline.text());
      case "author" -> article.author();
      case "published" -> article.published().map(date -> date.substring(0, 10));
      case "url" -> article.url();
      default -> Optional.of(article.outlet());
    };
  }

  private boolean read(CsvRow row) {
    Reading reading = sample.reading(cell(row, "article"));
    int at = reading.article().text().indexOf(cell(row, "words"));
    Span words = new Span(Math.max(at, 0), Math.max(at, 0) + cell(row, "words").length());
    return at >= 0
        && reading.document().sentences().stream()
            .anyMatch(sentence -> sentence.span().overlaps(words));
  }

  private boolean repaired(CsvRow row) {
    Article article = sample.reading(cell(row, "article")).article();
    return article.source().edits().stream()
        .anyMatch(
            edit ->
                edit.span().cut(article.text()).contains(cell(row, "from"))
                    && edit.replacement().contains(cell(row, "to")));
  }
}
