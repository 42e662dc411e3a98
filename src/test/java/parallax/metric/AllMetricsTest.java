package parallax.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import parallax.model.Mark;
import parallax.model.Measurement;

/** Every metric has all its parts; a failure names the part that is missing. */
class AllMetricsTest {
  private static final int FEWEST_EXAMPLES = 12;
  private static final Pattern MARKED = Pattern.compile("\\[\\[(.+?)]]");
  private static final String LEXICON_OF_ATTRIBUTION = "reporting";

  private final List<Metric> metrics = Metrics.all(ReadText.LEXICONS);

  @Test
  void every_metric_has_all_its_parts() {
    List<String> missing = new ArrayList<>();
    for (Metric metric : metrics) {
      for (Path part : parts(metric)) {
        if (!Files.isRegularFile(part)) {
          missing.add(metric.id() + ": " + part);
        }
      }
    }
    assertThat(missing).as("parts that a metric lacks").isEmpty();
  }

  private static List<Path> parts(Metric metric) {
    String id = metric.id();
    String lexicon = id.equals("attribution") ? LEXICON_OF_ATTRIBUTION : id;
    String test = metric.getClass().getSimpleName() + "Test.java";
    return List.of(
        Path.of("src/main/resources/lexicon", lexicon + ".csv"),
        Path.of("src/main/resources/metrics", id + ".md"),
        Path.of("templates/metric", id + ".ftlh"),
        Path.of("templates/metric", id + ".md.ftl"),
        Path.of("src/test/java/parallax/metric", test));
  }

  @Test
  void no_id_is_given_twice() {
    assertThat(metrics).extracting(Metric::id).doesNotHaveDuplicates();
    assertThat(metrics.stream().flatMap(metric -> metric.measurements().stream()))
        .doesNotHaveDuplicates();
  }

  @TestFactory
  Stream<DynamicTest> a_page_has_a_label_and_enough_examples_under_each_heading() {
    return metrics.stream()
        .map(metric -> DynamicTest.dynamicTest(metric.id(), () -> checkPage(metric.id())));
  }

  private static void checkPage(String id) {
    MetricPage page = MetricPage.load(id);
    assertThat(page.title()).as("the first heading of metrics/%s.md", id).isNotBlank();
    assertThat(page.label()).as("the first sentence of metrics/%s.md", id).endsWith(".");
    for (String section : List.of("Counts", "Does not count")) {
      assertThat(page.items(section))
          .as("examples under \"%s\" in metrics/%s.md", section, id)
          .hasSizeGreaterThanOrEqualTo(FEWEST_EXAMPLES);
    }
  }

  @TestFactory
  Stream<DynamicTest> an_example_counts_as_its_page_says() {
    return metrics.stream().flatMap(metric -> examples(metric.id()));
  }

  private static Stream<DynamicTest> examples(String id) {
    MetricPage page = MetricPage.load(id);
    return Stream.of("Counts", "Does not count")
        .flatMap(
            section ->
                page.items(section).stream()
                    .map(
                        item ->
                            DynamicTest.dynamicTest(
                                id + ", " + section + ": " + item,
                                () -> run(id, item, section.equals("Counts")))));
  }

  private static void run(String id, String item, boolean counts) {
    String[] parts = item.split(" — ", -1);
    String text = MARKED.matcher(parts[0]).replaceAll("$1");
    List<String> wanted = new ArrayList<>();
    if (counts) {
      Matcher marked = MARKED.matcher(parts[0]);
      while (marked.find()) {
        wanted.add(marked.group(1));
      }
      assertThat(wanted).as("[[marked]] words in the example").isNotEmpty();
    }
    assertThat(ReadText.words(id, text)).isEqualTo(wanted);
    if (parts.length > 1) {
      assertThat(ReadText.measure(id, text).marks())
          .extracting(Mark::type)
          .as("class of the first mark")
          .startsWith(parts[1]);
    }
  }

  @TestFactory
  Stream<DynamicTest> measurements_are_those_declared_and_marks_bear_the_id() {
    String text =
        "Ada Quill slammed the plan, which could fail.\n"
            + "\"It is a fiasco,\" she said. Analysts say the mill managed to stay open.";
    return metrics.stream()
        .map(
            metric ->
                DynamicTest.dynamicTest(
                    metric.id(),
                    () -> {
                      Finding finding = metric.measure(ReadText.observe(text));
                      Set<String> given = new LinkedHashSet<>();
                      finding.measurements().stream().map(Measurement::metric).forEach(given::add);
                      assertThat(given).containsExactlyElementsOf(metric.measurements());
                      assertThat(finding.marks())
                          .isNotEmpty()
                          .isSorted()
                          .extracting(Mark::kind)
                          .containsOnly(metric.id());
                    }));
  }
}
