package parallax.metric;

import java.util.List;
import java.util.Set;

/** Contexts in which a modal verb, a condition or a question of yes or no is no hedge. */
enum ModalRule implements HedgeRule {
  /** May the month, or a name. */
  MONTH {
    @Override
    public boolean rejects(Candidate c) {
      return !c.tag(0).equals("MD")
          || c.nextTag().equals("CD")
          || Set.of("in", "last", "next", "early", "late", "since", "until", "of", "mid")
              .contains(c.previous());
    }
  },
  /** What somebody was able to do: "could see", "could not be reached", "all they could". */
  ABILITY {
    @Override
    public boolean rejects(Candidate c) {
      boolean alone = Set.of("TO", ".", ",", ":", "CC", "IN").contains(c.nextTag());
      return alone
          || (c.next().equals("be") && c.afterNext().equals("reached"))
          || Set.of("not", "n't", "only", "hardly", "barely", "no").contains(c.next())
          || ABILITIES.contains(c.next());
    }
  },
  /** Plain future, or past future: no condition stands in the sentence. */
  NO_CONDITION {
    @Override
    public boolean rejects(Candidate c) {
      return !c.sentenceHas(CONDITIONS) && !c.sentenceOpensWith(INVERTED);
    }
  },
  /** A wish put politely: "would like to". */
  POLITENESS {
    @Override
    public boolean rejects(Candidate c) {
      return c.next().equals("like");
    }
  },
  /** A word to the reader: "if you recall", "if you will". */
  ADDRESS {
    @Override
    public boolean rejects(Candidate c) {
      boolean will = c.previous().equals("you") && c.word(-2).equals("if");
      return will || (c.next().equals("you") && ADDRESSES.contains(c.afterNext()));
    }
  },
  /** In either case: ", whether by boat or by train". */
  EITHER_CASE {
    @Override
    public boolean rejects(Candidate c) {
      boolean noClause = c.nextTag().matches("IN|TO|VBG|VBN|JJ");
      boolean set = c.previous().equals(",") || (c.isSentenceInitial() && noClause);
      return set && c.sentenceHas(List.of("or"));
    }
  },
  /**
   * Fixed phrases: "as soon as possible", "the best possible", "regardless of whether", "as if".
   */
  FIXED_PHRASE {
    @Override
    public boolean rejects(Candidate c) {
      String before = (c.word(-2) + " " + c.previous()).strip();
      return FIXED_BEFORE.contains(before)
          || FIXED_BEFORE.contains(c.previous())
          || c.tag(-1).equals("JJS")
          || FIXED_AFTER.contains(c.next());
    }
  };

  private static final Set<String> ABILITIES =
      Set.of("see", "hear", "feel", "afford", "remember", "smell", "recall", "read", "speak");
  private static final List<String> CONDITIONS = List.of("if", "unless", "otherwise", "provided");
  private static final List<String> INVERTED = List.of("should", "were");
  private static final Set<String> ADDRESSES =
      Set.of("recall", "remember", "will", "look", "like", "ask", "wish", "prefer");
  private static final Set<String> FIXED_BEFORE =
      Set.of(
          "as",
          "even",
          "only as",
          "of whether",
          "matter",
          "if",
          "of",
          "where",
          "when",
          "wherever",
          "whenever",
          "everything",
          "what",
          "make it",
          "made it",
          "makes it",
          "making it");
  private static final Set<String> FIXED_AFTER =
      Set.of("necessary", "possible", "any", "needed", "not", "only", "and", "to", "for", "but");
}
