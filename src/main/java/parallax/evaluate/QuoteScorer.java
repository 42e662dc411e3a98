package parallax.evaluate;

import java.util.List;
import java.util.Optional;
import parallax.json.Gold;
import parallax.json.Gold.GoldQuote;
import parallax.model.Attribution;
import parallax.model.Cue;
import parallax.model.Reading;
import parallax.model.Source;
import parallax.model.Span;

/** Quotations whose act is speech, by the part of the labelled quotation that is covered. */
final class QuoteScorer implements Scorer {
  @Override
  public Tally score(Gold gold, Reading reading) {
    List<GoldQuote> wanted = gold.quotes();
    List<Attribution> found =
        reading.observed().attributions().stream()
            .filter(one -> one.act() == Attribution.Act.SPEECH)
            .toList();
    Tally tally = new Tally();
    for (double least : new double[] {0.3, 0.8}) {
      List<Matching.Pair> pairs =
          Matching.greedy(wanted, found, QuoteScorer::covered, least + 1e-9);
      tally.search("covered>" + least, pairs.size(), found.size(), wanted.size());
      if (least < 0.5) {
        pairs.forEach(pair -> parts(wanted.get(pair.wanted()), found.get(pair.found()), tally));
      }
    }
    int half =
        Matching.greedy(wanted, found, (a, b) -> Matching.iou(List.of(a.quote()), b.content()), 0.5)
            .size();
    tally.search("iou50", half, found.size(), wanted.size());
    return tally;
  }

  private static double covered(GoldQuote wanted, Attribution found) {
    double size = Math.max(1, wanted.quote().length());
    return Matching.shared(List.of(wanted.quote()), found.content()) / size;
  }

  private static void parts(GoldQuote wanted, Attribution found, Tally tally) {
    part("speaker", wanted.speaker(), found.source().map(Source::span), tally);
    part("verb", wanted.verb(), found.cue().map(Cue::span), tally);
  }

  private static void part(String name, Optional<Span> wanted, Optional<Span> found, Tally tally) {
    wanted.ifPresent(
        span ->
            tally.decision(name, true, found.map(other -> other.shared(span) > 0).orElse(false)));
  }
}
