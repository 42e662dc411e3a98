package parallax.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import parallax.model.Accuracy;
import parallax.model.Alignment;
import parallax.model.Article;
import parallax.model.Block;
import parallax.model.Comparison;
import parallax.model.Document;
import parallax.model.Estimate;
import parallax.model.Event;
import parallax.model.Interval;
import parallax.model.Measurement;
import parallax.model.Observed;
import parallax.model.Placement;
import parallax.model.Reading;
import parallax.model.Scope;
import parallax.model.SourceText;
import parallax.model.Span;
import parallax.model.TestArticles;
import parallax.model.Unit;
import parallax.model.Verdict;

class ComparerTest {
  private static final List<Measurement> MANY =
      List.of(
          Texts.measurement(Unit.PER_1000_WORDS, 6, 50, 12),
          Texts.words(40, 33, 38, 0, 29, 40, 36, 25, 40, 31, 38, 35));
  private static final List<Measurement> FEW =
      List.of(
          Texts.measurement(Unit.PER_1000_WORDS, 1, 50, 12),
          Texts.words(5, 0, 8, 0, 12, 0, 6, 0, 9, 4, 0, 3));

  private static List<Comparison> compare(Comparer comparer) {
    List<Reading> readings = List.of(reading("a", MANY), reading("b", FEW));
    Event event =
        new Event(
            "fair",
            readings,
            List.of(new Placement("a", "fair", ""), new Placement("b", "fair", "")));
    return comparer.compare(new Alignment(event, List.of(), List.of())).comparisons();
  }

  private static Reading reading(String id, List<Measurement> measurements) {
    String text = "The pier is old.";
    Article article =
        TestArticles.of(
            id,
            "Post",
            SourceText.of(text),
            List.of(new Block(new Span(0, text.length()), Block.Kind.PARAGRAPH)));
    return new Reading(
        new Observed(new Document(article, List.of()), List.of(), List.of()),
        List.of(),
        List.of(),
        measurements.stream().map(one -> new Estimate(one, new Interval(0, 1))).toList());
  }

  @Test
  void a_plain_difference_of_marks_and_of_words_is_said_to_be_clear() {
    assertThat(compare(new Comparer(AccuracyTable.bundled(), metric -> true)))
        .filteredOn(comparison -> comparison.scope() == Scope.WHOLE)
        .hasSize(2)
        .allMatch(comparison -> comparison.verdict() == Verdict.CLEAR)
        .allMatch(comparison -> comparison.probability() < 0.01);
  }

  @Test
  void a_metric_that_orders_no_texts_is_never_said_to_differ() {
    Accuracy measured = AccuracyTable.bundled();
    Accuracy.Order chance =
        new Accuracy.Order(
            "hedging", "invented", Accuracy.DECIDED, 20, 11, new Interval(0.34, 0.74));
    Accuracy.Order good =
        new Accuracy.Order(
            "quoted-words", "invented", Accuracy.DECIDED, 20, 19, new Interval(0.76, 0.99));
    Accuracy accuracy = new Accuracy(measured.rows(), List.of(chance, good));
    assertThat(compare(new Comparer(accuracy)))
        .filteredOn(comparison -> comparison.scope() == Scope.WHOLE)
        .extracting(Comparison::metric, Comparison::verdict)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("hedging", Verdict.NONE),
            org.assertj.core.groups.Tuple.tuple("quoted-words", Verdict.CLEAR));
  }

  @Test
  void a_metric_whose_order_nobody_measured_is_never_said_to_differ() {
    Accuracy accuracy = new Accuracy(AccuracyTable.bundled().rows(), List.of());
    assertThat(compare(new Comparer(accuracy)))
        .noneMatch(comparison -> comparison.verdict() == Verdict.CLEAR);
  }

  @Test
  void the_bundled_figures_say_that_loaded_terms_order_no_outlets() {
    Accuracy accuracy = AccuracyTable.bundled();
    assertThat(accuracy.ordersTexts("loaded-framing")).isFalse();
    assertThat(accuracy.ordersTexts("loaded-epistemological")).isFalse();
  }

  @Test
  void a_figure_is_the_harmonic_mean_of_its_two_parts() {
    for (Accuracy.Row row : AccuracyTable.bundled().rows()) {
      double sum = row.precision() + row.recall();
      assertThat(row.f1())
          .as(row.measure() + " on " + row.data())
          .isCloseTo(
              2 * row.precision() * row.recall() / sum,
              org.assertj.core.api.Assertions.within(0.006));
    }
  }
}
