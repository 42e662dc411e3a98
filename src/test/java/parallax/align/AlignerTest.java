package parallax.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import parallax.model.Alignment;
import parallax.model.Article;
import parallax.model.Attribution;
import parallax.model.Block;
import parallax.model.Document;
import parallax.model.Event;
import parallax.model.Mark;
import parallax.model.Observed;
import parallax.model.Placement;
import parallax.model.Presence;
import parallax.model.Reading;
import parallax.model.Sentence;
import parallax.model.Source;
import parallax.model.SourceText;
import parallax.model.SourceType;
import parallax.model.Span;
import parallax.model.Statement;
import parallax.model.Telling;
import parallax.model.TestArticles;
import parallax.model.Token;
import parallax.model.Voice;
import parallax.model.VoiceSpan;
import parallax.vector.WordVectors;

class AlignerTest {
  private static final String BRIDGE_A = "The old bridge at Lornay may close in March for repairs";
  private static final String BRIDGE_B = "Repairs will close the old bridge at Lornay from March";
  private static final String COST = "The council of Lornay rejected a toll on heavy lorries";
  private static final String FERRY =
      "A ferry costing 40 crowns will carry cyclists across the lake";
  private static final String SCHOOL = "Pupils of the village school painted posters about otters";

  /** One sentence a line, each a paragraph of its own. */
  private static Reading reading(String id, String... lines) {
    String text = String.join("\n", lines);
    List<Block> blocks = new ArrayList<>();
    List<Sentence> sentences = new ArrayList<>();
    int at = 0;
    for (String line : lines) {
      Span span = new Span(at, at + line.length());
      sentences.add(new Sentence(span, blocks.size(), tokens(line, at), List.of()));
      blocks.add(new Block(span, Block.Kind.PARAGRAPH));
      at += line.length() + 1;
    }
    Article article = TestArticles.of(id, "The " + id, SourceText.of(text), blocks);
    Observed observed = new Observed(new Document(article, sentences), List.of(), List.of());
    return new Reading(observed, List.of(), List.of(), List.of());
  }

  private static List<Token> tokens(String line, int from) {
    List<Token> tokens = new ArrayList<>();
    int at = from;
    for (String word : line.split(" ", -1)) {
      String tag =
          word.matches("(?i)the|a|at|in|for|from|of|on|will|may|about|across") ? "IN" : "NN";
      tag = word.matches("\\d+") ? "CD" : tag;
      tokens.add(new Token(new Span(at, at + word.length()), word, tag));
      at += word.length() + 1;
    }
    return tokens;
  }

  private static Event event(Reading... readings) {
    List<Placement> placements = new ArrayList<>();
    for (Reading reading : readings) {
      placements.add(new Placement(reading.article().id(), "bridge", "given"));
    }
    return new Event("bridge", List.of(readings), placements);
  }

  @Test
  void the_same_claim_in_other_words_is_one_statement() {
    Alignment found =
        new Aligner(WordVectors.bundled())
            .align(event(reading("Post", BRIDGE_A, COST), reading("Sun", FERRY, BRIDGE_B)));
    assertThat(found.statements()).hasSize(1);
    Statement statement = found.statements().get(0);
    assertThat(statement.id()).isEqualTo("s1");
    assertThat(statement.tellings()).extracting(Telling::article).containsExactly(0, 1);
    assertThat(statement.tellings()).extracting(Telling::sentence).containsExactly(0, 1);
    assertThat(statement.tellings()).allMatch(telling -> telling.score() > 0.3);
  }

  @Test
  void sentences_of_one_text_alone_are_only_here() {
    Alignment found =
        new Aligner(WordVectors.bundled())
            .align(event(reading("Post", BRIDGE_A, COST), reading("Sun", FERRY, BRIDGE_B)));
    assertThat(found.onlyHere())
        .extracting(Statement::label)
        .containsExactly("“" + COST + "” (The Post)", "“" + FERRY + "” (The Sun)");
  }

  @Test
  void texts_without_a_common_claim_share_no_statement() {
    Alignment found =
        new Aligner(WordVectors.bundled())
            .align(event(reading("Post", FERRY), reading("Sun", SCHOOL)));
    assertThat(found.statements()).isEmpty();
  }

  @Test
  void a_third_text_joins_the_same_statement_in_any_order() {
    Reading post = reading("Post", BRIDGE_A, COST);
    Reading sun = reading("Sun", FERRY, BRIDGE_B);
    Reading echo = reading("Echo", SCHOOL, BRIDGE_A);
    Set<String> one = told(event(post, sun, echo));
    assertThat(told(event(echo, post, sun))).isEqualTo(one);
    assertThat(told(event(sun, echo, post))).isEqualTo(one);
    assertThat(one).containsExactly(BRIDGE_B + " | " + BRIDGE_A + " | " + BRIDGE_A);
  }

  private static Set<String> told(Event event) {
    Set<String> told = new TreeSet<>();
    for (Statement statement : new Aligner(WordVectors.bundled()).align(event).statements()) {
      told.add(
          String.join(
              " | ",
              statement.tellings().stream()
                  .map(t -> t.span().cut(event.readings().get(t.article()).article().text()))
                  .sorted()
                  .toList()));
    }
    return told;
  }

  @Test
  void voice_source_and_hedge_come_from_the_evidence() {
    String claim = "Mayor Ost said the old bridge at Lornay may close in March for repairs";
    Document document = reading("Post", claim).document();
    Span content = new Span(15, claim.length());
    Attribution attribution =
        new Attribution(
            Attribution.Form.INDIRECT,
            Attribution.Act.SPEECH,
            Optional.of(new Source(new Span(0, 9), SourceType.NAMED, Optional.empty())),
            Optional.empty(),
            List.of(content),
            "says");
    Observed observed =
        new Observed(
            document, List.of(attribution), List.of(new VoiceSpan(content, Voice.ATTRIBUTED)));
    int may = claim.indexOf("may");
    Mark hedge =
        new Mark(new Span(may, may + 3), "hedging", "may", "epistemic", Voice.ATTRIBUTED, Map.of());
    Reading post = new Reading(observed, List.of(hedge), List.of(), List.of());
    Alignment found =
        new Aligner(WordVectors.bundled()).align(event(post, reading("Sun", BRIDGE_B)));
    Telling told = found.statements().get(0).of(0).get(0);
    assertThat(told.presence()).isEqualTo(Presence.ATTRIBUTED);
    assertThat(told.source()).contains("Mayor Ost");
    assertThat(told.hedged()).isTrue();
    Telling bare = found.statements().get(0).of(1).get(0);
    assertThat(bare.presence()).isEqualTo(Presence.OWN);
    assertThat(bare.source()).isEmpty();
    assertThat(bare.hedged()).isFalse();
  }

  @Test
  void a_long_source_does_not_make_a_claim_the_outlets_own() {
    String claim =
        "Mayor Ost , a former captain of the village fire brigade , said repairs will close the"
            + " old bridge";
    Span content = new Span(claim.indexOf("repairs"), claim.length());
    Source source =
        new Source(
            new Span(0, claim.indexOf(" , said")), SourceType.NAMED, Optional.of("Mayor Ost"));
    Attribution attribution =
        new Attribution(
            Attribution.Form.INDIRECT,
            Attribution.Act.SPEECH,
            Optional.of(source),
            Optional.empty(),
            List.of(content),
            "says");
    Observed observed =
        new Observed(
            reading("Post", claim).document(),
            List.of(attribution),
            List.of(new VoiceSpan(content, Voice.ATTRIBUTED)));
    Reading post = new Reading(observed, List.of(), List.of(), List.of());
    Alignment found =
        new Aligner(WordVectors.bundled()).align(event(post, reading("Sun", BRIDGE_B)));
    assertThat(found.statements().get(0).of(0).get(0).presence()).isEqualTo(Presence.ATTRIBUTED);
  }
}
