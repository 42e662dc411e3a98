package parallax.metric;

import java.util.Set;

/** "If" that asks: after a verb of asking or finding out it means "whether". */
final class Inquiry {
  private static final Set<String> VERBS =
      Set.of(
          "ask",
          "asked",
          "asks",
          "asking",
          "see",
          "know",
          "knows",
          "knew",
          "determine",
          "decide",
          "wonder",
          "wonders",
          "wondered",
          "wondering",
          "check",
          "checked",
          "sure",
          "unclear",
          "out",
          "consider");

  /** Verbs that name who is asked or told first: "asked the clerk if", "tell you if". */
  private static final Set<String> ADDRESSED = Set.of("ask", "asked", "asks", "tell", "told");

  private static final int LONGEST_ADDRESSEE = 4;

  private Inquiry() {}

  static boolean asks(Candidate candidate) {
    if (!candidate.word(0).equals("if")) {
      return false;
    }
    String before = candidate.previous();
    boolean aside = before.equals("know") && candidate.word(-2).equals("you");
    boolean found = !before.equals("out") || candidate.word(-2).matches("f(i|ou)nd|figured?");
    int told = candidate.back(ADDRESSED, LONGEST_ADDRESSEE);
    return (VERBS.contains(before) && found && !isAssertion(candidate, aside))
        || (told > 0 && candidate.phraseEnd(1 - told) == 0);
  }

  /** "You know if it rains we stay": a condition told, unless "do" or "not" makes it a question. */
  private static boolean isAssertion(Candidate candidate, boolean aside) {
    return aside && !Set.of("do", "did", "does", "n't", "not").contains(candidate.word(-3));
  }
}
