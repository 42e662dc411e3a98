package parallax.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import parallax.lexicon.Lexicon;
import parallax.lexicon.Lexicons;
import parallax.model.Attribution;
import parallax.model.Document;
import parallax.model.Observed;
import parallax.model.Span;

/**
 * Finds who says what. Each construction of the list is asked in turn; later ones leave alone what
 * earlier ones found. Immutable, so threads may share it.
 */
public final class Attributor {
  private final Lexicon reporting;
  private final List<Construction> constructions;

  /** Takes the list of reporting words from the lexicons. */
  public Attributor(Lexicons lexicons) {
    reporting = lexicons.get("reporting");
    constructions =
        List.of(
            new QuotedSpeech(),
            new AccordingTo(),
            new Impersonal(),
            new ReportedSpeech(),
            new TrailingSpeaker(),
            new AskedAbout(),
            new NounCue(),
            new Appearance(),
            new Hearsay(),
            new DisplayedQuotation(),
            new ContinuedQuotation());
  }

  /** All attributions of a document in order of position, and the voice of every word. */
  public Observed observe(Document document) {
    Scene scene = Scene.of(document, reporting);
    List<Attribution> found = new ArrayList<>();
    for (Construction construction : constructions) {
      found.addAll(construction.find(scene, List.copyOf(found)));
    }
    found.sort(
        Comparator.comparing((Attribution one) -> one.content().get(0))
            .thenComparing(one -> one.reach())
            .thenComparing(Attribution::rule));
    List<Attribution> resolved = Pronouns.resolve(scene, Nesting.outer(scene, found));
    List<Span> inMarks = scene.quotations().stream().map(Quotation::span).toList();
    return new Observed(document, resolved, Voices.of(scene, resolved), inMarks);
  }
}
