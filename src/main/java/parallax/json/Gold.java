package parallax.json;

import java.util.List;
import java.util.Optional;
import parallax.model.Span;

/**
 * The labels of one article of a labelled file; what a file doesn't label is absent or empty.
 *
 * @param id of the article
 * @param attributions attribution relations
 * @param quotes quotations with speaker and verb
 * @param cues hedge cues; absent where the file has none
 * @param sentences sentences, with true where hedged
 * @param uncertain whether the one sentence is uncertain
 * @param biased whether the one sentence is loaded
 * @param loaded loaded words; absent where the file doesn't label words
 * @param lexical spans of lexical bias; present in files of whole articles
 * @param lexicalOwn those of them that stand in no quotation
 * @param informational spans of informational bias
 * @param event the event's id
 */
public record Gold(
    String id,
    List<GoldAttribution> attributions,
    List<GoldQuote> quotes,
    Optional<List<Span>> cues,
    List<GoldSentence> sentences,
    Optional<Boolean> uncertain,
    Optional<Boolean> biased,
    Optional<List<Span>> loaded,
    Optional<List<Span>> lexical,
    List<Span> lexicalOwn,
    List<Span> informational,
    Optional<String> event) {

  /**
   * A labelled attribution; each part may have several spans.
   *
   * @param source spans of the source
   * @param cue spans of the cue
   * @param content spans of the content
   * @param noSource true where the text attributes it to nobody
   */
  public record GoldAttribution(
      List<Span> source, List<Span> cue, List<Span> content, boolean noSource) {}

  /**
   * A labelled quotation.
   *
   * @param quote its span
   * @param speaker the speaker's words, if any
   * @param verb the verb, if any
   */
  public record GoldQuote(Span quote, Optional<Span> speaker, Optional<Span> verb) {}

  /**
   * A labelled sentence.
   *
   * @param span its span
   * @param hedged true where annotators marked it
   */
  public record GoldSentence(Span span, boolean hedged) {}
}
