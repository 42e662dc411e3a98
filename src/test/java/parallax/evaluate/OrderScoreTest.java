package parallax.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import parallax.json.Gold;
import parallax.json.GoldJson;
import parallax.model.Article;
import parallax.model.Block;
import parallax.model.Document;
import parallax.model.Estimate;
import parallax.model.Interval;
import parallax.model.Measurement;
import parallax.model.Observed;
import parallax.model.Reading;
import parallax.model.SourceText;
import parallax.model.Span;
import parallax.model.Tally;
import parallax.model.TestArticles;
import parallax.model.Unit;

class OrderScoreTest {
  private static final String WORDS = "The pier is old. ".repeat(20).strip();
  private static final int PARAGRAPHS = 10;

  /** A text with so many loaded terms in each of its paragraphs of 60 words. */
  private static Reading reading(String id, int hits) {
    Article article =
        TestArticles.of(
            id,
            "Post",
            SourceText.of(WORDS),
            List.of(new Block(new Span(0, WORDS.length()), Block.Kind.PARAGRAPH)));
    List<Tally> tallies = new ArrayList<>();
    List<Span> evidence = new ArrayList<>();
    for (int i = 0; i < PARAGRAPHS; i++) {
      tallies.add(new Tally(i, hits, 60));
      for (int j = 0; j < hits; j++) {
        evidence.add(new Span(0, 3));
      }
    }
    Measurement loaded =
        new Measurement("loaded-framing", "own", Unit.PER_1000_WORDS, tallies, evidence);
    return new Reading(
        new Observed(new Document(article, List.of()), List.of(), List.of()),
        List.of(),
        List.of(),
        List.of(new Estimate(loaded, new Interval(0, 1))));
  }

  private static Gold gold(String id, String event, int labels, int quoted) throws IOException {
    List<String> spans = new ArrayList<>();
    for (int i = 0; i < labels + quoted; i++) {
      spans.add("[0,3," + (i >= labels) + "]");
    }
    String named = event.isEmpty() ? "" : "\"event\":\"" + event + "\",";
    return new GoldJson()
        .read("{\"id\":\"" + id + "\",\"gold\":{" + named + "\"lexical\":" + spans + "}}");
  }

  private static List<String> lines(String event, int labelsOfMost) throws IOException {
    OrderScore score = new OrderScore();
    score.add(gold("a", event, labelsOfMost, 0), reading("a", 9));
    score.add(gold("b", event, 4, 90), reading("b", 3));
    score.add(gold("c", event, 1, 0), reading("c", 1));
    return score.lines("invented");
  }

  @Test
  void pairs_in_the_order_of_the_labels_are_right() throws IOException {
    assertThat(lines("fair", 9))
        .contains("metric,data,part,pairs,right,low,high")
        .anyMatch(line -> line.startsWith("loaded-framing,invented,all,3,3,"))
        .anyMatch(line -> line.startsWith("loaded-framing,invented,decided-shared,0,0,"))
        .anyMatch(line -> line.matches("loaded-framing,invented,decided,[23],[23],.*"))
        .anyMatch(line -> line.startsWith("loaded-framing,invented,30,1,1,"))
        .anyMatch(line -> line.startsWith("loaded-framing,invented,100,3,3,"));
  }

  @Test
  void the_surest_pair_comes_first_and_may_be_wrong() throws IOException {
    // The text with most hits has fewest labels: both of its pairs are wrong, and they are surest.
    assertThat(lines("fair", 0))
        .anyMatch(line -> line.startsWith("loaded-framing,invented,30,1,0,"))
        .anyMatch(line -> line.startsWith("loaded-framing,invented,100,3,1,"));
  }

  @Test
  void labels_inside_quotations_are_not_the_text_s_own() throws IOException {
    // The second text has 90 quoted labels: they would put it before the first.
    assertThat(lines("fair", 9))
        .anyMatch(line -> line.startsWith("loaded-framing,invented,100,3,3,"));
  }

  @Test
  void without_events_every_two_texts_are_a_pair() throws IOException {
    assertThat(lines("", 9))
        .anyMatch(line -> line.startsWith("loaded-framing,invented,all,3,3,"))
        .anyMatch(line -> line.startsWith("loaded-framing,invented,100,3,3,"));
  }
}
