package parallax.nlp;

/** The best three paths of tags through a sentence: each is a tag and the path that it goes on. */
final class Beam {
  static final int WIDTH = 3;

  private final int[] tags;
  private final int[] parents;
  private final double[] scores;

  /** How many paths reach each word; before the first word there is one, with no tags. */
  private final int[] paths;

  Beam(int words) {
    tags = new int[words * WIDTH];
    parents = new int[words * WIDTH];
    scores = new double[(words + 1) * WIDTH];
    paths = new int[words + 1];
    paths[0] = 1;
  }

  /** How many paths lead to a word, the best one first. */
  int paths(int at) {
    return paths[at];
  }

  /** True where no path goes on with this word yet. */
  boolean isEmpty(int at) {
    return paths[at + 1] == 0;
  }

  /** False where all three places are taken by better paths: going on only costs. */
  boolean mayWin(int at, int path) {
    return paths[at + 1] < WIDTH
        || scores[at * WIDTH + path] >= scores[(at + 1) * WIDTH + WIDTH - 1];
  }

  /** Tag of the word before, on a path. */
  int last(int at, int path) {
    return tags[(at - 1) * WIDTH + path];
  }

  /** Tag of the word before that. */
  int beforeLast(int at, int path) {
    return tags[(at - 2) * WIDTH + parents[(at - 1) * WIDTH + path]];
  }

  /** True where two paths end with the same two tags. */
  boolean endsAlike(int at, int one, int other) {
    return last(at, one) == last(at, other)
        && (at < 2 || beforeLast(at, one) == beforeLast(at, other));
  }

  /** A path with one more tag; kept where it is among the best three. */
  void offer(int at, int path, int tag, double logarithm) {
    double score = scores[at * WIDTH + path] + logarithm;
    int best = (at + 1) * WIDTH;
    int place = paths[at + 1];
    while (place > 0 && scores[best + place - 1] < score) {
      place--;
    }
    if (place == WIDTH) {
      return;
    }
    paths[at + 1] = Math.min(paths[at + 1] + 1, WIDTH);
    for (int i = paths[at + 1] - 1; i > place; i--) {
      scores[best + i] = scores[best + i - 1];
      tags[at * WIDTH + i] = tags[at * WIDTH + i - 1];
      parents[at * WIDTH + i] = parents[at * WIDTH + i - 1];
    }
    scores[best + place] = score;
    tags[at * WIDTH + place] = tag;
    parents[at * WIDTH + place] = path;
  }

  /** The tags of the best path. */
  int[] best() {
    int[] best = new int[paths.length - 1];
    int path = 0;
    for (int at = best.length - 1; at >= 0; at--) {
      best[at] = tags[at * WIDTH + path];
      path = parents[at * WIDTH + path];
    }
    return best;
  }
}
