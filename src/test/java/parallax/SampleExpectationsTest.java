package parallax;

import static org.assertj.core.api.Assertions.assertThat;
import static parallax.ExpectedRows.cell;
import static parallax.ExpectedRows.names;
import static parallax.ExpectedRows.overlaps;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import parallax.model.Attribution;
import parallax.model.Compared;
import parallax.model.FramedValue;
import parallax.model.Mark;
import parallax.model.Reading;
import parallax.model.Source;
import parallax.model.Span;
import parallax.model.Statement;
import parallax.model.Telling;
import parallax.model.Voice;
import parallax.table.CsvRow;

/**
 * The program against what a careful reader finds in the sample. The rows were written from the
 * texts, before the program had read them; a miss is the program's and stands in a list.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SampleExpectationsTest {
  private final Sample sample = Sample.read(2, UnaryOperator.identity());
  private final List<Compared> events = sample.events();

  @Test
  void the_events_are_found() throws IOException {
    Map<String, String> found = new TreeMap<>();
    for (CsvRow row : ExpectedRows.of("events").rows()) {
      String event = eventOf(cell(row, "article"));
      String before = found.putIfAbsent(cell(row, "event"), event);
      assertThat(event).isEqualTo(before == null ? event : before);
    }
    assertThat(found.values()).doesNotHaveDuplicates();
    assertThat(events).hasSameSizeAs(found.keySet());
  }

  @Test
  void attributions_have_their_source_and_cue() throws IOException {
    ExpectedRows.of("attributions").hold(row -> attributed(row).findAny().isPresent());
  }

  @Test
  void attributions_have_their_form() throws IOException {
    detail("form", (one, row) -> names(row, "form", one.form().label()));
  }

  @Test
  void cues_have_their_class() throws IOException {
    detail(
        "cue_class",
        (one, row) ->
            one.cue().isEmpty()
                || one.cue()
                    .filter(cue -> names(row, "cue_class", cue.type().label()))
                    .isPresent());
  }

  @Test
  void sources_have_their_type() throws IOException {
    detail(
        "type",
        (one, row) ->
            one.source().filter(source -> names(row, "type", source.type().label())).isPresent());
  }

  @Test
  void pronouns_name_their_speaker() throws IOException {
    detail(
        "speaker",
        (one, row) ->
            one.source()
                .flatMap(Source::referent)
                .filter(name -> overlaps(Optional.of(name), cell(row, "speaker")))
                .isPresent());
  }

  @Test
  void words_stand_in_their_voice() throws IOException {
    ExpectedRows.of("voices").hold(this::voiced);
  }

  @Test
  void hedges_are_marked_and_look_alikes_are_not() throws IOException {
    ExpectedRows rows = ExpectedRows.of("hedges");
    rows.hold(row -> marks(row, "hedging").findAny().isPresent());
    rows.hold("hedges.class", classed("hedging"), row -> ofClass(row, "hedging"));
  }

  @Test
  void loaded_words_are_marked_and_topic_words_are_not() throws IOException {
    ExpectedRows rows = ExpectedRows.of("loaded");
    rows.hold(row -> marks(row, "loaded").findAny().isPresent());
    rows.hold("loaded.class", classed("loaded"), row -> ofClass(row, "loaded"));
    rows.hold(
        "loaded.voice",
        row -> marks(row, "loaded").findAny().isPresent() && !cell(row, "voice").isBlank(),
        row -> marks(row, "loaded").map(Mark::voice).anyMatch(v -> names(row, "voice", v.label())));
  }

  @Test
  void the_same_statements_are_laid_side_by_side() throws IOException {
    ExpectedRows.of("statements").hold(this::aligned);
  }

  @Test
  void the_slots_of_framing_are_filled() throws IOException {
    ExpectedRows.of("framing").hold(this::framed);
  }

  private boolean framed(CsvRow row) {
    Reading reading = sample.reading(cell(row, "article"));
    Span words = find(reading.article().text(), cell(row, "words"), 0);
    return events.stream()
        .flatMap(compared -> compared.framing().stream().filter(v -> of(compared, v, reading)))
        .filter(value -> value.slot().label().equals(cell(row, "slot")))
        .filter(value -> value.span().overlaps(words))
        .anyMatch(value -> value.actor().contains(cell(row, "actor")));
  }

  private static boolean of(Compared compared, FramedValue value, Reading reading) {
    return compared.alignment().event().readings().get(value.article()).equals(reading);
  }

  /** Asks for one more field of the attributions that were found and have a value to ask for. */
  private void detail(String column, BiPredicate<Attribution, CsvRow> right) throws IOException {
    ExpectedRows.of("attributions")
        .hold(
            "attributions." + column,
            row -> !cell(row, column).isBlank() && attributed(row).findAny().isPresent(),
            row -> attributed(row).anyMatch(one -> right.test(one, row)));
  }

  private Stream<Attribution> attributed(CsvRow row) {
    Reading reading = sample.reading(cell(row, "article"));
    String text = reading.article().text();
    Span content = find(text, cell(row, "content"), 0);
    return reading.observed().attributions().stream()
        // A quotation that goes on behind "she said" has its speaker and no cue of its own.
        .filter(
            one ->
                one.rule().startsWith("goes on")
                    || overlaps(one.cue().map(c -> c.span().cut(text)), cell(row, "cue")))
        .filter(one -> overlaps(one.source().map(s -> s.span().cut(text)), cell(row, "source")))
        .filter(one -> one.content().stream().anyMatch(span -> span.overlaps(content)));
  }

  private boolean voiced(CsvRow row) {
    Reading reading = sample.reading(cell(row, "article"));
    // The first word may be the source's or the cue's; the last one is content.
    int last = find(reading.article().text(), cell(row, "words"), 0).end() - 1;
    Voice voice = reading.observed().voiceAt(new Span(last, last + 1));
    return voice.label().equals(cell(row, "voice"));
  }

  private Stream<Mark> marks(CsvRow row, String kind) {
    Reading reading = sample.reading(cell(row, "article"));
    String text = reading.article().text();
    Span words = find(text, cell(row, "words"), find(text, cell(row, "context"), 0).start());
    return reading.marks().stream()
        .filter(mark -> mark.kind().equals(kind) && words.overlaps(mark.span()));
  }

  private Predicate<CsvRow> classed(String kind) {
    return row -> !cell(row, "class").isBlank() && marks(row, kind).findAny().isPresent();
  }

  private boolean ofClass(CsvRow row, String kind) {
    return marks(row, kind).anyMatch(mark -> names(row, "class", mark.type()));
  }

  private static Span find(String text, String words, int from) {
    int at = text.indexOf(words, from);
    assertThat(at).as(words).isNotNegative();
    return new Span(at, at + words.length());
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
      if (reading.article().id().endsWith(article)
          && reading
              .document()
              .sentences()
              .get(telling.sentence())
              .span()
              .overlaps(find(reading.article().text(), start, 0))) {
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
}
