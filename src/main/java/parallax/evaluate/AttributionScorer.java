package parallax.evaluate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import parallax.json.Gold;
import parallax.json.Gold.GoldAttribution;
import parallax.model.Attribution;
import parallax.model.Cue;
import parallax.model.Reading;
import parallax.model.Source;
import parallax.model.Span;

/** Source, cue and content spans, whole relations, and statements without a source. */
final class AttributionScorer implements Scorer {
  /** One relation of either side, with trimmed spans. */
  private record Relation(List<Span> source, List<Span> cue, List<Span> content, boolean nobody) {}

  @Override
  public Tally score(Gold gold, Reading reading) {
    String text = reading.article().text();
    List<Relation> wanted = gold.attributions().stream().map(one -> relation(text, one)).toList();
    List<Relation> found =
        reading.observed().attributions().stream().map(one -> relation(text, one)).toList();
    Tally tally = new Tally();
    part("source", text, wanted, found, Relation::source, tally);
    part("cue", text, wanted, found, Relation::cue, tally);
    part("content", text, wanted, found, Relation::content, tally);
    int related = Matching.greedy(wanted, found, AttributionScorer::related, 0.5).size();
    tally.search("relation iou50", related, found.size(), wanted.size());
    List<Relation> wantedNobody = wanted.stream().filter(Relation::nobody).toList();
    List<Relation> foundNobody = found.stream().filter(one -> one.source().isEmpty()).toList();
    int nobody = Matching.greedy(wantedNobody, foundNobody, AttributionScorer::nobody, 0.3).size();
    tally.search("no source match", nobody, foundNobody.size(), wantedNobody.size());
    return tally;
  }

  private static void part(
      String name,
      String text,
      List<Relation> wanted,
      List<Relation> found,
      Function<Relation, List<Span>> part,
      Tally tally) {
    List<Span> gold = Matching.trimmed(text, all(wanted, part));
    List<Span> ours = Matching.trimmed(text, all(found, part));
    Set<Span> exact = new HashSet<>(gold);
    exact.retainAll(new HashSet<>(ours));
    tally.search(name + " exact", exact.size(), ours.size(), gold.size());
    int half =
        Matching.greedy(gold, ours, (a, b) -> Matching.iou(List.of(a), List.of(b)), 0.5).size();
    tally.search(name + " iou50", half, ours.size(), gold.size());
    Set<Integer> goldUnits = Matching.characters(text, gold);
    Set<Integer> ourUnits = Matching.characters(text, ours);
    Set<Integer> both = new HashSet<>(goldUnits);
    both.retainAll(ourUnits);
    tally.search(name + " chars", both.size(), ourUnits.size(), goldUnits.size());
  }

  private static List<Span> all(List<Relation> relations, Function<Relation, List<Span>> part) {
    List<Span> spans = new ArrayList<>();
    relations.forEach(one -> spans.addAll(part.apply(one)));
    return spans;
  }

  private static double related(Relation wanted, Relation found) {
    boolean sameSource =
        Matching.shared(wanted.source(), found.source()) > 0
            || (wanted.nobody() && found.source().isEmpty());
    return sameSource ? Matching.iou(wanted.content(), found.content()) : 0;
  }

  private static double nobody(Relation wanted, Relation found) {
    double cue = Matching.shared(wanted.cue(), found.cue()) > 0 ? 1 : 0;
    return Math.max(Matching.iou(wanted.content(), found.content()), cue);
  }

  private static Relation relation(String text, GoldAttribution one) {
    return new Relation(
        trimmed(text, one.source()),
        trimmed(text, one.cue()),
        trimmed(text, one.content()),
        one.noSource());
  }

  private static Relation relation(String text, Attribution one) {
    return new Relation(
        trimmed(text, one.source().map(Source::span).stream().toList()),
        trimmed(text, one.cue().map(Cue::span).stream().toList()),
        trimmed(text, one.content()),
        one.source().isEmpty());
  }

  private static List<Span> trimmed(String text, List<Span> spans) {
    return spans.stream().map(span -> Matching.trim(text, span)).toList();
  }
}
