package parallax.model;

/**
 * What a metric says of a whole sentence.
 *
 * @param sentence index in {@link Document#sentences()}
 * @param name uncertain (0 or 1), loaded, loaded_p
 * @param value 0 to 1
 */
public record SentenceScore(int sentence, String name, double value) {
  public SentenceScore {
    if (!(value >= 0 && value <= 1)) {
      throw new IllegalArgumentException(name + " is not between 0 and 1: " + value);
    }
  }
}
