package parallax.evaluate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleBiFunction;
import parallax.model.Span;

/** Overlap of spans, and pairing of what was found with what was to be found, best pairs first. */
final class Matching {
  private Matching() {}

  /** A pair: index among the wanted, index among the found. */
  record Pair(double score, int wanted, int found) {}

  static int shared(Collection<Span> a, Collection<Span> b) {
    int sum = 0;
    for (Span one : a) {
      for (Span other : b) {
        sum += one.shared(other);
      }
    }
    return sum;
  }

  static int size(Collection<Span> spans) {
    return spans.stream().mapToInt(Span::length).sum();
  }

  /** Intersection over union, in units. */
  static double iou(Collection<Span> a, Collection<Span> b) {
    int shared = shared(a, b);
    int union = size(a) + size(b) - shared;
    return union == 0 ? 0 : (double) shared / union;
  }

  static <W, F> List<Pair> greedy(
      List<W> wanted, List<F> found, ToDoubleBiFunction<W, F> score, double least) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < wanted.size(); i++) {
      for (int j = 0; j < found.size(); j++) {
        double one = score.applyAsDouble(wanted.get(i), found.get(j));
        if (one >= least) {
          pairs.add(new Pair(one, i, j));
        }
      }
    }
    pairs.sort(
        Comparator.comparingDouble((Pair pair) -> -pair.score())
            .thenComparingInt(Pair::wanted)
            .thenComparingInt(Pair::found));
    Set<Integer> usedWanted = new HashSet<>();
    Set<Integer> usedFound = new HashSet<>();
    List<Pair> kept = new ArrayList<>();
    for (Pair pair : pairs) {
      if (!usedWanted.contains(pair.wanted()) && !usedFound.contains(pair.found())) {
        usedWanted.add(pair.wanted());
        usedFound.add(pair.found());
        kept.add(pair);
      }
    }
    return kept;
  }

  /** Spans without white space at their ends, each once, in order. */
  static List<Span> trimmed(String text, Collection<Span> spans) {
    TreeSet<Span> result = new TreeSet<>();
    spans.forEach(span -> result.add(trim(text, span)));
    return List.copyOf(result);
  }

  static Span trim(String text, Span span) {
    int start = Math.min(span.start(), text.length());
    int end = Math.min(span.end(), text.length());
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Units that are not white space, under any of the spans. */
  static Set<Integer> characters(String text, Collection<Span> spans) {
    Set<Integer> units = new HashSet<>();
    for (Span span : spans) {
      for (int i = span.start(); i < span.end(); i++) {
        if (!isSpace(text.charAt(i))) {
          units.add(i);
        }
      }
    }
    return units;
  }
}
