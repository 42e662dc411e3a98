package parallax.ingest;

/**
 * What no article has: a flood of marks or one endless word. The time that a text takes grows with
 * the number of its words and marks, and faster where no blank parts them.
 */
final class Bulk {
  private static final int MOST_PIECES = 3_000_000;
  private static final int LONGEST_RUN = 50_000;

  /** Longer runs of letters count as several words: they are read piece by piece. */
  private static final int LONGEST_WORD = 32;

  private static final int PIECE_OF_LONG_WORD = 4;

  private Bulk() {}

  /** Refuses a text that is no article because of its bulk. */
  static void refuse(String text) throws Unusable {
    int pieces = 0;
    int run = 0;
    int word = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = Character.isLetterOrDigit(c);
      word = letter ? word + 1 : 0;
      run = Character.isWhitespace(c) ? 0 : run + 1;
      boolean piece =
          letter
              ? word == 1 || (word > LONGEST_WORD && word % PIECE_OF_LONG_WORD == 0)
              : !Character.isWhitespace(c);
      pieces += piece ? 1 : 0;
      if (run > LONGEST_RUN) {
        throw new Unusable("more than 50,000 characters without a blank: no article");
      }
      if (pieces > MOST_PIECES) {
        throw new Unusable("more than 250,000 words and marks: no single article");
      }
    }
  }
}
