package parallax.framing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import parallax.Pipeline;
import parallax.lexicon.Lexicons;
import parallax.model.Article;
import parallax.model.Block;
import parallax.model.FramedValue;
import parallax.model.Headline;
import parallax.model.Reading;
import parallax.model.SourceText;
import parallax.model.Span;

/** Every rule has a page, and the examples on it are run: what is marked is found, nothing else. */
class FramingRulesTest {
  private static final Lexicons LEXICONS = Lexicons.bundled();
  private static final Pipeline PIPELINE = new Pipeline(LEXICONS, 1);
  private static final Pattern MARKED = Pattern.compile("\\[\\[(.+?)]]");

  @TestFactory
  Stream<DynamicTest> an_example_is_read_as_its_page_says() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (FramingRule rule : FramingRules.all()) {
      for (String section : List.of("## Counts", "## Does not count")) {
        List<String> examples = examples(rule, section);
        assertThat(examples).as(rule.name() + " " + section).hasSizeGreaterThan(2);
        for (String example : examples) {
          tests.add(
              DynamicTest.dynamicTest(
                  rule.name() + ": " + example, () -> check(rule, example, section)));
        }
      }
    }
    return tests.stream();
  }

  @Test
  void no_rule_has_the_name_of_another() {
    assertThat(FramingRules.all()).extracting(FramingRule::name).doesNotHaveDuplicates();
  }

  @Test
  void a_value_bears_the_voice_in_which_it_stands() {
    assertThat(values("Ina Velt said the town must repair the dam.", false))
        .filteredOn(value -> value.rule().equals("remedy-words"))
        .extracting(value -> value.voice().label())
        .containsExactly("attributed");
  }

  private static List<String> examples(FramingRule rule, String section) throws IOException {
    Path page = Path.of("src/main/resources/framing", rule.name() + ".md");
    List<String> examples = new ArrayList<>();
    String heading = "";
    for (String line : Files.readAllLines(page, StandardCharsets.UTF_8)) {
      heading = line.startsWith("#") ? line : heading;
      if (line.startsWith("- ") && heading.equals(section)) {
        examples.add(line.substring(2));
      }
    }
    return examples;
  }

  private static void check(FramingRule rule, String example, String section) {
    List<String> wanted = new ArrayList<>();
    Matcher marked = MARKED.matcher(example);
    while (marked.find()) {
      wanted.add(marked.group(1));
    }
    assertThat(wanted.isEmpty()).isEqualTo(section.equals("## Does not count"));
    String text = MARKED.matcher(example).replaceAll("$1");
    List<String> found =
        values(text, rule.readsHeadlines()).stream()
            .filter(value -> value.rule().equals(rule.name()))
            .sorted(Comparator.comparing(FramedValue::span))
            .map(FramedValue::words)
            .toList();
    assertThat(found).isEqualTo(wanted);
  }

  private static List<FramedValue> values(String text, boolean headline) {
    Span span = new Span(0, text.length());
    Block.Kind kind = headline ? Block.Kind.HEADLINE : Block.Kind.PARAGRAPH;
    Article article =
        new Article(
            "example",
            "Harbour Gazette",
            "given",
            headline ? Optional.of(new Headline(text, Optional.of(span))) : Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            SourceText.of(text),
            List.of(new Block(span, kind)));
    Reading reading = PIPELINE.read(article);
    return new Framing(LEXICONS).read(reading, 0, Map.of());
  }
}
