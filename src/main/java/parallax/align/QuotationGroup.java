package parallax.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import parallax.model.Span;

/**
 * One quotation: the longest utterance of it and every utterance of other texts that matches it.
 *
 * @param base the longest; of the first text at a tie
 * @param others in order of text and place
 */
record QuotationGroup(Utterance base, List<Utterance> others) {
  private static final int LONGEST_BREAK = 120;

  QuotationGroup {
    others = List.copyOf(others);
  }

  /**
   * The utterance whose speaker the others are held against: the base, or, where the base leaves
   * open who spoke, the first one with the same words that does not.
   */
  Utterance spokenBy() {
    return Stream.concat(Stream.of(base), others.stream())
        .filter(one -> one.isSpokenBySomebody() && texts(one).equals(texts(base)))
        .findFirst()
        .orElse(base);
  }

  /** Pieces of one text in order; a piece that stands in another one of them is left out. */
  List<Utterance> of(int article) {
    List<Utterance> here = others.stream().filter(one -> one.article() == article).toList();
    List<Utterance> pieces = new ArrayList<>();
    for (int i = 0; i < here.size(); i++) {
      boolean repeated = false;
      for (int j = 0; j < here.size(); j++) {
        boolean equal = texts(here.get(i)).equals(texts(here.get(j)));
        repeated |= i != j && isPart(here.get(i), here.get(j)) && !(equal && i < j);
      }
      if (!repeated) {
        pieces.add(here.get(i));
      }
    }
    return together(pieces);
  }

  /** The pieces around the longest one that stand as near as "he said" keeps them. */
  private static List<Utterance> together(List<Utterance> pieces) {
    List<List<Utterance>> runs = new ArrayList<>();
    Span last = new Span(0, 0);
    for (Utterance piece : pieces) {
      if (runs.isEmpty() || piece.span().start() - last.end() > LONGEST_BREAK) {
        runs.add(new ArrayList<>());
      }
      runs.get(runs.size() - 1).add(piece);
      last = piece.span();
    }
    return runs.stream()
        .min(Comparator.comparingInt(run -> -run.stream().mapToInt(Utterance::size).sum()))
        .orElse(List.of());
  }

  private static boolean isPart(Utterance small, Utterance large) {
    return indexOf(texts(large), texts(small)) >= 0;
  }

  static List<String> texts(Utterance utterance) {
    return utterance.words().stream().map(Word::text).toList();
  }

  /** Where a run of words stands in another, or -1. */
  static int indexOf(List<String> words, List<String> run) {
    for (int i = 0; i + run.size() <= words.size(); i++) {
      if (words.subList(i, i + run.size()).equals(run)) {
        return i;
      }
    }
    return -1;
  }
}
