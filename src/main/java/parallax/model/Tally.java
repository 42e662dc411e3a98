package parallax.model;

/**
 * Count and base of one paragraph.
 *
 * @param block index of the paragraph's block
 * @param count hits or words counted
 * @param base words or sentences it is counted in
 */
public record Tally(int block, int count, int base) {
  public Tally {
    if (count < 0 || base < 0) {
      throw new IllegalArgumentException("negative tally in block " + block);
    }
  }
}
