package parallax.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import parallax.model.Alignment;
import parallax.model.Event;
import parallax.model.Statement;
import parallax.model.Telling;
import parallax.vector.WordVectors;

/**
 * Lays the texts of an event side by side: sentences that tell the same are one statement, over any
 * number of texts. Precision first: a sentence without a sure partner stays out.
 */
public final class Aligner {
  /** From here on a passage may have a partner and is not called told here only. */
  private static final double RESEMBLES = 0.2;

  private final WordVectors vectors;

  /** An aligner that reads what words mean from these vectors. */
  public Aligner(WordVectors vectors) {
    this.vectors = vectors;
  }

  /**
   * Statements that two texts or more tell, by mean relative position, and at most four of each
   * text that no other text tells. Independent of the order of the input.
   */
  public Alignment align(Event event) {
    List<Passage> passages = Passages.of(event, vectors);
    Likeness likeness = new Likeness(passages);
    List<Link> links = Links.of(passages, likeness, RESEMBLES);
    Kinship kinship = new Kinship(vectors);
    CommonPart commonPart = new CommonPart(event, likeness, vectors, kinship);
    Confirmation confirmation = new Confirmation(likeness, commonPart, kinship);
    List<List<Passage>> groups = new ArrayList<>();
    for (List<Integer> group : Merging.merge(passages, links, confirmation)) {
      groups.add(common(group.stream().map(passages::get).toList(), commonPart));
    }
    groups.sort(
        Comparator.comparingDouble(Aligner::meanPosition).thenComparing(group -> group.get(0)));
    List<Statement> statements = new ArrayList<>();
    for (List<Passage> group : groups) {
      String id = "s" + (statements.size() + 1);
      statements.add(
          new Statement(id, StatementLabels.of(event, group), tellings(event, group, likeness)));
    }
    return new Alignment(event, statements, onlyHere(event, passages, links, statements.size()));
  }

  /** Each passage cut to what the other texts tell too. */
  private static List<Passage> common(List<Passage> group, CommonPart commonPart) {
    List<Passage> common = new ArrayList<>();
    for (Passage passage : group) {
      List<Passage> others =
          group.stream().filter(other -> other.article() != passage.article()).toList();
      common.add(commonPart.of(passage, others));
    }
    return common;
  }

  private static double meanPosition(List<Passage> group) {
    return group.stream().mapToDouble(Passage::position).average().orElse(0);
  }

  private static List<Telling> tellings(Event event, List<Passage> group, Likeness likeness) {
    List<Telling> tellings = new ArrayList<>();
    for (Passage passage : group) {
      double mean =
          group.stream()
              .filter(other -> other.article() != passage.article())
              .mapToDouble(other -> likeness.of(passage, other))
              .average()
              .orElse(0);
      tellings.add(Tellings.of(event, passage, group, mean));
    }
    return tellings;
  }

  private static List<Statement> onlyHere(
      Event event, List<Passage> passages, List<Link> links, int numbered) {
    Set<Integer> told = new TreeSet<>();
    for (Link link : links) {
      told.add(link.a());
      told.add(link.b());
    }
    List<Statement> alone = new ArrayList<>();
    for (Passage passage : new OnlyHere(event, passages).pick(told)) {
      String id = "s" + (numbered + alone.size() + 1);
      List<Passage> one = List.of(passage);
      alone.add(
          new Statement(
              id, StatementLabels.of(event, one), List.of(Tellings.of(event, passage, one, 1))));
    }
    return alone;
  }
}
