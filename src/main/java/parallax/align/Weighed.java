package parallax.align;

/** A passage with its words and what they weigh, laid out for the comparison with many others. */
final class Weighed {
  private final Passage passage;

  /** Ranks of its words, rising. */
  private final int[] keys;

  private final double[] weights;
  private final boolean[] names;
  private final double square;

  Weighed(Passage passage, Likeness likeness) {
    this.passage = passage;
    keys = new int[passage.keys().size()];
    weights = new double[keys.length];
    names = new boolean[keys.length];
    double sum = 0;
    int i = 0;
    for (String key : passage.keys()) {
      keys[i] = likeness.rank(key);
      weights[i] = likeness.weight(passage, key);
      names[i] = passage.names().contains(key);
      sum += weights[i] * weights[i];
      i++;
    }
    square = sum;
  }

  /**
   * What two passages share.
   *
   * @param squares sum of the squared weights of the words, each the smaller of the two
   * @param words that are no names
   * @param names as the first passage has them
   */
  record Common(double squares, int words, int names) {}

  Passage passage() {
    return passage;
  }

  /** Sum of the squared weights of all words. */
  double square() {
    return square;
  }

  /** The words that the other has too: both are in order, so one walk finds them. */
  Common common(Weighed other) {
    double squares = 0;
    int shared = 0;
    int shownNames = 0;
    int j = 0;
    for (int i = 0; i < keys.length; i++) {
      while (j < other.keys.length && other.keys[j] < keys[i]) {
        j++;
      }
      if (j < other.keys.length && other.keys[j] == keys[i]) {
        double weight = StrictMath.min(weights[i], other.weights[j]);
        squares += weight * weight;
        shared++;
        shownNames += names[i] ? 1 : 0;
        j++;
      }
    }
    return new Common(squares, shared - shownNames, shownNames);
  }
}
