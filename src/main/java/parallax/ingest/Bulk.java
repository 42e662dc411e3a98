package parallax.ingest;

/**
 * What no article has: a flood of marks or one endless word. The time that a text takes grows with
 * the number of its words and marks, and faster where no blank parts them.
 */
final class Bulk {
  /** Ten megabytes of prose have some two million. */
  private static final int MOST_WORDS = 2_500_000;

  private static final int MOST_MARKS = 500_000;
  private static final int LONGEST_RUN = 50_000;

  /** Longer runs of letters count as several marks: they are read piece by piece. */
  private static final int LONGEST_WORD = 32;

  private static final int PIECE_OF_LONG_WORD = 4;

  private Bulk() {}

  /** Refuses a text that is no article because of its bulk. */
  static void refuse(String text) throws Unusable {
    int words = 0;
    int marks = 0;
    int run = 0;
    int word = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean space = Character.isWhitespace(c);
      boolean letter = Character.isLetterOrDigit(c);
      word = letter ? word + 1 : 0;
      run = space ? 0 : run + 1;
      words += word == 1 ? 1 : 0;
      boolean endless = word > LONGEST_WORD && word % PIECE_OF_LONG_WORD == 0;
      marks += endless || (!letter && !space) ? 1 : 0;
      if (run > LONGEST_RUN) {
        throw new Unusable("more than 50,000 characters without a blank: no article");
      }
      if (words > MOST_WORDS || marks > MOST_MARKS) {
        throw new Unusable("more than 2,500,000 words or 500,000 marks: no single article");
      }
    }
  }
}
