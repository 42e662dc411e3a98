package parallax.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import parallax.compare.AccuracyTable;
import parallax.lexicon.Lexicons;
import parallax.metric.Metric;
import parallax.metric.Metrics;
import parallax.model.Accuracy;

class MethodPageTest {
  private final Accuracy accuracy = AccuracyTable.bundled();
  private final Measured measured = new Measured(accuracy);

  @Test
  void every_metric_has_its_measured_accuracy() {
    for (Metric metric : Metrics.all(Lexicons.bundled())) {
      assertThat(measured.lines(metric.id())).as(metric.id()).isNotEmpty();
      for (String measurement : metric.measurements()) {
        assertThat(accuracy.of(measurement)).as(measurement).isPresent();
      }
    }
    assertThat(measured.lines("events")).isNotEmpty();
  }

  @Test
  void a_human_figure_stands_beside_what_people_were_measured_on() {
    assertThat(measured.lines("attribution"))
        .filteredOn(line -> line.measure().equals("source, exact"))
        .extracting(Measured.Line::human)
        .containsExactly(".777");
    assertThat(measured.lines("hedging")).extracting(Measured.Line::human).containsOnly("");
  }

  @Test
  void the_curve_has_a_cell_for_each_metric_in_each_tenth() {
    assertThat(measured.curve()).extracting(Measured.Step::part).first().isEqualTo("10");
    assertThat(measured.curve())
        .hasSize(10)
        .allMatch(step -> step.cells().size() == measured.orders().size());
  }

  @Test
  void every_labelled_text_is_named_in_the_glossary() throws IOException {
    String glossary =
        Files.readString(Path.of("src/main/resources/glossary.md"), StandardCharsets.UTF_8);
    List<String> data =
        java.util.stream.Stream.concat(
                accuracy.rows().stream().map(Accuracy.Row::data),
                accuracy.orders().stream().map(Accuracy.Order::data))
            .distinct()
            .toList();
    assertThat(data).allSatisfy(name -> assertThat(glossary).contains("| " + name + " |"));
  }
}
