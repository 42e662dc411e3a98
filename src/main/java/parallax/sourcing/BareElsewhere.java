package parallax.sourcing;

import java.util.ArrayList;
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
  /** A claim in a source's mouth. */
  private record Attributed(int attribution, Claim claim, Span source) {}

  @Override
  public List<SourcingNote> notes(Observed observed) {
    List<Attributed> attributed = attributed(observed);
    List<SourcingNote> notes = new ArrayList<>();
    for (Sentence sentence : observed.document().sentences()) {
      boolean own = observed.voiceOf(sentence).equals(Optional.of(Voice.OWN));
      boolean bare =
          own
              && observed.attributions().stream()
                  .noneMatch(made -> made.reach().overlaps(sentence.span()));
      if (bare) {
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
    for (int i = 0; i < observed.attributions().size(); i++) {
      Attribution made = observed.attributions().get(i);
      Optional<Span> source = made.source().map(Source::span);
      boolean told = made.act() == Attribution.Act.SPEECH || made.act() == Attribution.Act.OTHER;
      if (source.isEmpty() || !told) {
        continue;
      }
      for (Span content : made.content()) {
        for (Sentence sentence : document.sentences()) {
          if (sentence.span().overlaps(content)) {
            all.add(new Attributed(i, Claim.of(sentence, content), source.get()));
          }
        }
      }
    }
    return all;
  }
}
