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
  /** A wish, or a question of leave: "May the best win", "may God help us", "may I". */
  WISH {
    @Override
    public boolean rejects(Candidate c) {
      boolean small = c.sentence().tokens().get(c.match().first()).text().equals("may");
      return c.isSentenceInitial() || (small && c.nextTag().matches("NNP|PRP"));
    }
  },
  /** Leave to do something: "you may opt out", "if I may", "may not be copied". */
  PERMISSION {
    @Override
    public boolean rejects(Candidate c) {
      boolean notice =
          c.next().equals("not")
              && c.afterNext().equals("be")
              && RuleWords.COPIED.contains(c.word(3));
      return notice
          || c.nextTag().matches("[.,:]|''|CC")
          || c.next().isEmpty()
          || (c.previous().equals("i") && c.word(-2).equals("if"))
          || (c.previous().equals("you") && RuleWords.DEEDS.contains(c.next()));
    }
  },
  /** What something is for: "so that all may enter", "so the crew could rest". */
  PURPOSE {
    @Override
    public boolean rejects(Candidate c) {
      int back = c.back(Set.of("so", "order", "lest"), FARTHEST_PURPOSE);
      if (back < 2) {
        return false;
      }
      boolean that = c.word(1 - back).equals("that") || c.word(-back).equals("lest");
      boolean bare =
          c.word(-back).equals("so")
              && c.tag(1 - back).matches("PRP|PRP\\$|DT|NNP?S?")
              && !BEFORE_RESULT.contains(c.word(-back - 1));
      return that || bare;
    }
  },
  /** What somebody was able to do: "could see", "could not be reached", "all they could". */
  ABILITY {
    @Override
    public boolean rejects(Candidate c) {
      boolean alone = Set.of("TO", ".", ",", ":", "CC", "IN").contains(c.nextTag());
      return alone
          || (c.next().equals("be") && Set.of("reached", "heard", "seen").contains(c.afterNext()))
          || (c.next().equals("have") && c.afterNext().matches("hoped|wished"))
          || UNABLE.contains(c.next())
          || RuleWords.ABILITIES.contains(c.next())
          || isBounded(c);
    }
  },
  /** Mere force after "can": "cannot possibly know", "how could he possibly know". */
  FORCE {
    @Override
    public boolean rejects(Candidate c) {
      return c.back(Set.of("can", "could", "ca", "cannot"), 3) > 0
          && c.back(RuleWords.FORCED, FARTHEST_PURPOSE) > 0;
    }
  },
  /** Nothing left open: "no longer possible", "every possible way", "how is it possible". */
  NOT_OPEN {
    @Override
    public boolean rejects(Candidate c) {
      boolean attribute = c.nextTag().startsWith("NN");
      return Set.of("no", "not", "n't", "longer", "every", "made").contains(c.previous())
          || c.tag(-2).equals("JJS")
          || (c.word(-2).equals("any") && !attribute)
          || (!attribute
              && c.back(Set.of("how", "make", "makes", "making", "made"), FARTHEST_PURPOSE) > 0);
    }
  },
  /** Part of the condition, not what follows from it: "if he would leave", "asked if she would". */
  IN_CONDITION {
    @Override
    public boolean rejects(Candidate c) {
      return c.back(Set.of("if", "whether"), LONGEST_SUBJECT) > 0;
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
      boolean leave = c.next().equals("i") && Set.of("may", "might").contains(c.afterNext());
      return leave || (c.next().equals("you") && ADDRESSES.contains(c.afterNext()));
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
      return RuleWords.FIXED_BEFORE.contains(before)
          || RuleWords.FIXED_BEFORE.contains(c.previous())
          || c.tag(-1).equals("JJS")
          || RuleWords.FIXED_AFTER.contains(c.next());
    }
  };

  private static final int FARTHEST_PURPOSE = 7;
  private static final int LONGEST_SUBJECT = 4;
  private static final Set<String> BEFORE_RESULT =
      Set.of("", ",", ";", "and", "or", "not", "do", "did", "does", "even", "if", "said", "think");
  private static final Set<String> UNABLE =
      Set.of("not", "n't", "only", "hardly", "barely", "scarcely", "no", "never", "ever");
  private static final List<String> CONDITIONS = List.of("if", "unless", "otherwise", "provided");
  private static final List<String> INVERTED = List.of("should", "were");
  private static final Set<String> ADDRESSES =
      Set.of("recall", "remember", "will", "look", "like", "ask", "wish", "prefer");

  /** As far as somebody is able: "everything he could", "every job she could get", "how could". */
  private static boolean isBounded(Candidate c) {
    boolean limit = RuleWords.LIMITS.contains(c.word(-2));
    boolean each = c.tag(-2).startsWith("NN") && Set.of("every", "any").contains(c.word(-3));
    boolean nobody = c.previous().equals("one") && c.word(-2).equals("no");
    return nobody
        || (c.tag(-1).equals("PRP") && (limit || each))
        || Set.of("how", "nor", "nobody", "nothing", "none", "few").contains(c.previous());
  }
}
