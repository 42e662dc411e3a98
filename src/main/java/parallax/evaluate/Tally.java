package parallax.evaluate;

import java.util.LinkedHashMap;
import java.util.Map;

/** Counts of one article by figure: true and false positives and negatives. */
final class Tally {
  private final Map<String, int[]> counts = new LinkedHashMap<>();

  /** Which of the four counts. */
  enum Cell {
    TRUE_POSITIVE,
    FALSE_POSITIVE,
    FALSE_NEGATIVE,
    TRUE_NEGATIVE
  }

  void add(String figure, Cell cell, int times) {
    counts.computeIfAbsent(figure, name -> new int[Cell.values().length])[index(cell)] += times;
  }

  /** Counts a search: how many were right, how many found, how many to be found. */
  void search(String figure, int right, int found, int wanted) {
    add(figure, Cell.TRUE_POSITIVE, right);
    add(figure, Cell.FALSE_POSITIVE, found - right);
    add(figure, Cell.FALSE_NEGATIVE, wanted - right);
  }

  /** Counts one yes-or-no decision. */
  void decision(String figure, boolean wanted, boolean found) {
    if (wanted) {
      add(figure, found ? Cell.TRUE_POSITIVE : Cell.FALSE_NEGATIVE, 1);
    } else {
      add(figure, found ? Cell.FALSE_POSITIVE : Cell.TRUE_NEGATIVE, 1);
    }
  }

  Map<String, int[]> counts() {
    return counts;
  }

  private static int index(Cell cell) {
    return switch (cell) {
      case TRUE_POSITIVE -> 0;
      case FALSE_POSITIVE -> 1;
      case FALSE_NEGATIVE -> 2;
      case TRUE_NEGATIVE -> 3;
    };
  }
}
