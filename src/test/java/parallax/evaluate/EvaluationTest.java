package parallax.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import parallax.json.GoldJson;
import parallax.model.Article;
import parallax.model.Attribution;
import parallax.model.Block;
import parallax.model.Cue;
import parallax.model.CueClass;
import parallax.model.Document;
import parallax.model.Observed;
import parallax.model.Placement;
import parallax.model.Reading;
import parallax.model.Source;
import parallax.model.SourceText;
import parallax.model.SourceType;
import parallax.model.Span;
import parallax.model.TestArticles;

class EvaluationTest {
  // 0....5....10...15...20...25...30
  private static final String TEXT = "Velt said the pier is old. It may fall.";

  private static Reading reading() {
    Article article =
        TestArticles.of(
            "a",
            "Post",
            SourceText.of(TEXT),
            List.of(new Block(new Span(0, TEXT.length()), Block.Kind.PARAGRAPH)));
    Attribution found =
        new Attribution(
            Attribution.Form.INDIRECT,
            Attribution.Act.SPEECH,
            Optional.of(new Source(new Span(0, 4), SourceType.NAMED, Optional.empty())),
            Optional.of(new Cue(new Span(5, 9), "say", CueClass.NEUTRAL)),
            List.of(new Span(10, 25)),
            "test");
    Observed observed = new Observed(new Document(article, List.of()), List.of(found), List.of());
    return new Reading(observed, List.of(), List.of(), List.of());
  }

  private static Map<String, Figure> figures(String task, String gold) throws IOException {
    Evaluation evaluation = Evaluation.of(task).orElseThrow();
    evaluation.add(new GoldJson().read("{\"id\":\"a\",\"gold\":" + gold + "}"), reading());
    return evaluation.figures().stream()
        .collect(java.util.stream.Collectors.toMap(Figure::name, figure -> figure));
  }

  @Test
  void attribution_counts_exact_half_and_missing_spans() throws IOException {
    // Two relations are wanted, one was found; its content ends one word early.
    Map<String, Figure> figures =
        figures(
            "attribution",
            "{\"attributions\":[{\"source\":[[0,4]],\"cue\":[[5,9]],\"content\":[[10,21]],\"no_source\":false},"
                + "{\"source\":[],\"cue\":[[30,33]],\"content\":[[27,38]],\"no_source\":true}]}");
    assertThat(figures.get("source exact")).extracting(Figure::f1).isEqualTo(1.0);
    assertThat(figures.get("cue exact")).extracting(Figure::recall).isEqualTo(0.5);
    assertThat(figures.get("content exact")).extracting(Figure::f1).isEqualTo(0.0);
    assertThat(figures.get("content iou50")).extracting(Figure::precision).isEqualTo(1.0);
    assertThat(figures.get("relation iou50")).extracting(Figure::recall).isEqualTo(0.5);
    assertThat(figures.get("no source match")).extracting(Figure::f1).isEqualTo(0.0);
  }

  @Test
  void quotes_are_covered_on_one_side() throws IOException {
    Map<String, Figure> figures =
        figures("quotes", "{\"quotes\":[{\"quote\":[10,39],\"speaker\":[0,4],\"verb\":[30,33]}]}");
    // 15 of 29 units are covered.
    assertThat(figures.get("covered>0.3")).extracting(Figure::f1).isEqualTo(1.0);
    assertThat(figures.get("covered>0.8")).extracting(Figure::f1).isEqualTo(0.0);
    assertThat(figures.get("speaker")).extracting(Figure::recall).isEqualTo(1.0);
    assertThat(figures.get("verb")).extracting(Figure::recall).isEqualTo(0.0);
  }

  @Test
  void grouping_is_scored_by_b_cubed_and_pairs() {
    Map<String, String> wanted = Map.of("a", "1", "b", "1", "c", "2");
    List<Placement> found =
        List.of(
            new Placement("a", "x", ""), new Placement("b", "y", ""), new Placement("c", "y", ""));
    List<Figure> figures = EventScore.figures(wanted, found);
    // B-cubed precision: 1, 1/2, 1/2; recall: 1/2, 1/2, 1.
    assertThat(figures.get(0).precision()).isCloseTo(2.0 / 3, within(1e-9));
    assertThat(figures.get(0).recall()).isCloseTo(2.0 / 3, within(1e-9));
    assertThat(figures.get(1).f1()).isEqualTo(0.0);
  }
}
