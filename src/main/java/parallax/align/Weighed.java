package parallax.align;

/** A passage with its words and what they weigh, laid out for the comparison with many others. */
final class Weighed {
  private final Passage passage;
  private final String[] keys;
  private final double[] weights;
  private final boolean[] names;
  private final double square;

  Weighed(Passage passage, Likeness likeness) {
    this.passage = passage;
    keys = passage.keys().toArray(String[]::new);
    weights = new double[keys.length];
    names = new boolean[keys.length];
    double sum = 0;
    for (int i = 0; i < keys.length; i++) {
      weights[i] = likeness.weight(passage, keys[i]);
      names[i] = passage.names().contains(keys[i]);
      sum += weights[i] * weights[i];
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
    for (int i = 0; i < keys.length && j < other.keys.length; i++) {
      int order = keys[i].compareTo(other.keys[j]);
      while (order > 0 && ++j < other.keys.length) {
        order = keys[i].compareTo(other.keys[j]);
      }
      if (order == 0) {
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
