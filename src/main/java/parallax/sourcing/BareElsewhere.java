package parallax.sourcing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import parallax.model.Attribution;
import parallax.model.Document;
import parallax.model.Observed;
import parallax.model.Sentence;
import parallax.model.Source;
import parallax.model.SourcingNote;
import parallax.model.Span;
import parallax.model.Voice;

/**
 * A claim that the text gives to a source in one place and tells as its own in another: headline,
 * first paragraph, body, key points.
 */
final class BareElsewhere implements SourcingRule {
  /** Far more than any article has; every bare sentence is held against each of them. */
  private static final int MOST_CLAIMS = 2_000;

  /** A claim in a source's mouth. */
  private record Attributed(int attribution, Claim claim, Span source) {}

  @Override
  public List<SourcingNote> notes(Observed observed) {
    List<Attributed> attributed = attributed(observed);
    List<SourcingNote> notes = new ArrayList<>();
    List<Sentence> sentences = observed.document().sentences();
    BitSet reached = new BitSet(sentences.size());
    for (Attribution made : observed.attributions()) {
      observed.document().sentencesOver(made.reach()).forEach(reached::set);
    }
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      if (!reached.get(i) && observed.voiceOf(sentence).equals(Optional.of(Voice.OWN))) {
        best(Claim.of(sentence, sentence.span()), attributed).ifPresent(notes::add);
      }
    }
    return notes;
  }

  private static Optional<SourcingNote> best(Claim bare, List<Attributed> attributed) {
    double most = 0;
    Optional<SourcingNote> best = Optional.empty();
    for (Attributed one : attributed) {
      double same = bare.same(one.claim());
      if (same > most) {
        most = same;
        best =
            Optional.of(
                new SourcingNote(
                    SourcingNote.Kind.BARE_ELSEWHERE,
                    List.of(one.attribution()),
                    List.of(bare.span(), one.claim().span(), one.source())));
      }
    }
    return best;
  }

  private static List<Attributed> attributed(Observed observed) {
    Document document = observed.document();
    List<Attributed> all = new ArrayList<>();
    for (int i = 0; i < observed.attributions().size() && all.size() < MOST_CLAIMS; i++) {
      int attribution = i;
      Attribution made = observed.attributions().get(i);
      Optional<Span> source = made.source().map(Source::span);
      boolean told = made.act() == Attribution.Act.SPEECH || made.act() == Attribution.Act.OTHER;
      if (source.isEmpty() || !told) {
        continue;
      }
      for (Span content : made.content()) {
        document
            .sentencesOver(content)
            .mapToObj(document.sentences()::get)
            .forEach(
                sentence ->
                    all.add(
                        new Attributed(attribution, Claim.of(sentence, content), source.get())));
      }
    }
    return all;
  }
}
