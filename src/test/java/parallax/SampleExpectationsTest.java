package parallax;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import parallax.model.Attribution;
import parallax.model.Compared;
import parallax.model.Mark;
import parallax.model.Reading;
import parallax.model.Span;
import parallax.model.Statement;
import parallax.model.Telling;
import parallax.table.CsvReading;
import parallax.table.CsvRow;

/**
 * The program against what a careful reader finds in the sample. The rows were written from the
 * texts; a miss is the program's. Each file asks for a share of its rows, and lists the misses.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SampleExpectationsTest {
  private final Sample sample = Sample.read(2, UnaryOperator.identity());
  private final List<Compared> events = sample.report().events();

  @Test
  void the_two_events_are_found() throws IOException {
    Map<String, String> found = new TreeMap<>();
    for (CsvRow row : rows("events")) {
      String event = eventOf(cell(row, "article"));
      String before = found.putIfAbsent(cell(row, "event"), event);
      assertThat(event).isEqualTo(before == null ? event : before);
    }
    assertThat(found.values()).doesNotHaveDuplicates();
  }

  @Test
  void attributions_have_their_source_and_cue() throws IOException {
    share("attributions", 0.85, this::attributed);
  }

  @Test
  void words_stand_in_their_voice() throws IOException {
    share("voices", 0.90, this::voiced);
  }

  @Test
  void hedges_are_marked_and_look_alikes_are_not() throws IOException {
    share("hedges", 0.85, row -> marked(row, "hedging"));
  }

  @Test
  void loaded_words_are_marked_and_topic_words_are_not() throws IOException {
    share("loaded", 0.80, row -> marked(row, "loaded"));
  }

  @Test
  void the_same_statements_are_laid_side_by_side() throws IOException {
    share("statements", 0.55, this::aligned);
  }

  private void share(String file, double least, Predicate<CsvRow> holds) throws IOException {
    List<String> misses = new ArrayList<>();
    int asked = 0;
    for (CsvRow row : rows(file)) {
      if (cell(row, "demand").equals("may")) {
        continue;
      }
      asked++;
      boolean wanted = !cell(row, "demand").equals("must-not");
      if (holds.test(row) != wanted) {
        misses.add(row.cells().values().toString());
      }
    }
    double reached = 1 - (double) misses.size() / asked;
    assertThat(reached)
        .as("%s: share of %d rows; misses: %n%s", file, asked, String.join("\n", misses))
        .isGreaterThanOrEqualTo(least);
  }

  private boolean attributed(CsvRow row) {
    Reading reading = sample.reading(cell(row, "article"));
    String text = reading.article().text();
    return reading.observed().attributions().stream()
        .filter(one -> overlaps(one.cue().map(cue -> cue.span().cut(text)), cell(row, "cue")))
        .filter(
            one ->
                overlaps(one.source().map(source -> source.span().cut(text)), cell(row, "source")))
        .anyMatch(one -> holds(one, text, cell(row, "content")));
  }

  private static boolean holds(Attribution one, String text, String content) {
    int at = text.indexOf(content);
    return at >= 0
        && one.content().stream()
            .anyMatch(span -> span.overlaps(new Span(at, at + content.length())));
  }

  private static boolean overlaps(Optional<String> found, String wanted) {
    return found
        .map(words -> wanted.contains(words) || words.contains(wanted))
        .orElse(wanted.isBlank());
  }

  private boolean voiced(CsvRow row) {
    Reading reading = sample.reading(cell(row, "article"));
    int at = reading.article().text().indexOf(cell(row, "words"));
    assertThat(at).as(cell(row, "words")).isNotNegative();
    // The first word may be the source's or the cue's; the last one is content.
    int last = at + cell(row, "words").length() - 1;
    String voice = reading.observed().voiceAt(new Span(last, last + 1)).label();
    return voice.equals(cell(row, "voice"));
  }

  private boolean marked(CsvRow row, String kind) {
    Reading reading = sample.reading(cell(row, "article"));
    String text = reading.article().text();
    int context = text.indexOf(cell(row, "context"));
    assertThat(context).as(cell(row, "context")).isNotNegative();
    int at = text.indexOf(cell(row, "words"), context);
    Span words = new Span(at, at + cell(row, "words").length());
    return reading.marks().stream()
        .filter(mark -> mark.kind().equals(kind))
        .map(Mark::span)
        .anyMatch(words::overlaps);
  }

  private boolean aligned(CsvRow row) {
    for (Compared compared : events) {
      for (Statement statement : compared.alignment().statements()) {
        if (tells(compared, statement, cell(row, "article_a"), cell(row, "start_a"))
            && tells(compared, statement, cell(row, "article_b"), cell(row, "start_b"))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean tells(
      Compared compared, Statement statement, String article, String start) {
    for (Telling telling : statement.tellings()) {
      Reading reading = compared.alignment().event().readings().get(telling.article());
      int at = reading.article().text().indexOf(start);
      if (reading.article().id().endsWith(article)
          && at >= 0
          && reading
              .document()
              .sentences()
              .get(telling.sentence())
              .span()
              .overlaps(new Span(at, at + start.length()))) {
        return true;
      }
    }
    return false;
  }

  private String eventOf(String article) {
    return events.stream()
        .map(compared -> compared.alignment().event())
        .filter(
            event -> event.readings().stream().anyMatch(r -> r.article().id().endsWith(article)))
        .map(event -> event.id())
        .findFirst()
        .orElseThrow();
  }

  private static String cell(CsvRow row, String column) {
    return row.get(column).orElse("");
  }

  private static List<CsvRow> rows(String file) throws IOException {
    List<CsvRow> rows = new ArrayList<>();
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(
                SampleExpectationsTest.class.getResourceAsStream(
                    "/sample-expected/" + file + ".csv")),
            StandardCharsets.UTF_8)) {
      CsvReading.read(reader, rows::add);
    }
    return rows;
  }
}
