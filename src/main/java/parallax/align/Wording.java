package parallax.align;

import java.util.ArrayList;
import java.util.List;

/**
 * Two runs of words laid side by side in order, the heaviest common part first.
 *
 * @param a indices into the first run, of words that both have
 * @param b indices into the second run, in step with A
 * @param coverage weight of the common words by the weight of the lighter run, 0 to 1
 * @param run most common words in a row
 * @param content common words that say something by themselves and are no names
 */
record Wording(List<Integer> a, List<Integer> b, double coverage, int run, int content) {
  Wording {
    a = List.copyOf(a);
    b = List.copyOf(b);
  }

  /** True where the common words stand near each other in both runs. */
  boolean isClose() {
    return !a.isEmpty() && reach(a) <= 3 * a.size() + 4 && reach(b) <= 3 * b.size() + 4;
  }

  private static int reach(List<Integer> places) {
    return places.get(places.size() - 1) - places.get(0) + 1;
  }

  static Wording of(List<Word> a, List<Word> b, Rareness rare) {
    double[][] best = new double[a.size() + 1][b.size() + 1];
    for (int i = a.size() - 1; i >= 0; i--) {
      for (int j = b.size() - 1; j >= 0; j--) {
        double skip = StrictMath.max(best[i + 1][j], best[i][j + 1]);
        boolean same = a.get(i).key().equals(b.get(j).key());
        best[i][j] = same ? StrictMath.max(skip, best[i + 1][j + 1] + rare.weight(a.get(i))) : skip;
      }
    }
    List<Integer> left = new ArrayList<>();
    List<Integer> right = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < a.size() && j < b.size()) {
      boolean same = a.get(i).key().equals(b.get(j).key());
      if (same && best[i][j] > StrictMath.max(best[i + 1][j], best[i][j + 1])) {
        left.add(i++);
        right.add(j++);
      } else if (best[i + 1][j] >= best[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    double lighter = StrictMath.min(rare.weight(a), rare.weight(b));
    double coverage = lighter == 0 ? 0 : StrictMath.min(1, best[0][0] / lighter);
    int content = 0;
    for (int at : left) {
      content += a.get(at).content() && !a.get(at).name() ? 1 : 0;
    }
    return new Wording(left, right, coverage, longest(a, b, left, right), content);
  }

  private static int longest(List<Word> a, List<Word> b, List<Integer> left, List<Integer> right) {
    int longest = 0;
    int run = 0;
    for (int k = 0; k < left.size(); k++) {
      boolean joined =
          k > 0 && left.get(k) == left.get(k - 1) + 1 && right.get(k) == right.get(k - 1) + 1;
      boolean equal = a.get(left.get(k)).text().equals(b.get(right.get(k)).text());
      run = equal ? (joined ? run + 1 : 1) : 0;
      longest = StrictMath.max(longest, run);
    }
    return longest;
  }
}
