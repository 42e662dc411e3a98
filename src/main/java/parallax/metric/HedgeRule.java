package parallax.metric;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Contexts in which a listed word is no hedge. The lexicon's {@code rules} column names those that
 * hold for a term; each has executed examples in {@code metrics/hedging.md}.
 */
enum HedgeRule {
  /** May the month, or a name. */
  MONTH {
    @Override
    boolean rejects(Candidate c) {
      return !c.tag(0).equals("MD")
          || c.nextTag().equals("CD")
          || Set.of("in", "last", "next", "early", "late", "since", "until", "of", "mid")
              .contains(c.previous());
    }
  },
  /** What somebody was able to do: "could see", "could not be reached". */
  ABILITY {
    @Override
    boolean rejects(Candidate c) {
      return Set.of("not", "n't", "only", "hardly", "barely", "no").contains(c.next())
          || ABILITIES.contains(c.next());
    }
  },
  /** Plain future, or past future: no condition stands in the sentence. */
  NO_CONDITION {
    @Override
    boolean rejects(Candidate c) {
      return !c.sentenceHas(CONDITIONS);
    }
  },
  /** The topic or the place, not a rough figure. */
  NO_NUMBER {
    @Override
    boolean rejects(Candidate c) {
      return !c.nextTag().equals("CD")
          && !Set.of("half", "a", "an", "one", "$", "£", "€", "#").contains(c.next());
    }
  },
  /** A proposal: "suggested moving", "suggested that the board should". */
  PROPOSAL {
    @Override
    boolean rejects(Candidate c) {
      return c.nextTag().equals("VBG")
          || c.sentenceHas(List.of("should", "need", "needs", "needed"));
    }
  },
  /** Coming into view: "appeared in court". */
  NO_SEEMING {
    @Override
    boolean rejects(Candidate c) {
      boolean seeming =
          Set.of("to", "that", "as", "likely", "unlikely", "set", "not").contains(c.next())
              || c.nextTag().startsWith("JJ")
              || c.nextTag().startsWith("RB");
      return !seeming || c.tag(0).equals("VBG");
    }
  },
  /** Faith or trust: "believe in", "believe me". */
  FAITH {
    @Override
    boolean rejects(Candidate c) {
      return Set.of("in", "me", "him", "her", "them", "us", "it").contains(c.next());
    }
  },
  /** Fixed phrases: "as soon as possible", "regardless of whether", "as if". */
  FIXED_PHRASE {
    @Override
    boolean rejects(Candidate c) {
      String before = (c.word(-2) + " " + c.previous()).strip();
      return FIXED_BEFORE.contains(before)
          || FIXED_BEFORE.contains(c.previous())
          || FIXED_AFTER.contains(c.next());
    }
  },
  /** Thinking about what to do: "consider closing", "will consider", "considered for the post". */
  DELIBERATION {
    @Override
    boolean rejects(Candidate c) {
      boolean active = !c.tag(0).equals("VBN") && !c.tag(0).equals("VBD");
      return c.tag(0).equals("VBG")
          || Set.of("for", "whether", "how", "and", "all").contains(c.next())
          || c.nextTag().equals("VBG")
          || (active && (c.previous().equals("to") || c.tag(-1).equals("MD")));
    }
  },
  /** No clause follows that is thought or feared: "feared the dark", "felt a chill". */
  NO_CLAUSE {
    @Override
    boolean rejects(Candidate c) {
      return !c.next().equals("that");
    }
  },
  /** No "as" follows: "seen" by an eye, not as something. */
  NO_AS {
    @Override
    boolean rejects(Candidate c) {
      return !c.next().equals("as");
    }
  },
  /** Only a passive or a participle: "is thought to", "believed to be". */
  NOT_PASSIVE {
    @Override
    boolean rejects(Candidate c) {
      return !afterBe(c);
    }
  },
  /** A measure, not a forecast: "than expected", "as expected". */
  COMPARISON {
    @Override
    boolean rejects(Candidate c) {
      return Set.of("than", "as", "when").contains(c.previous());
    }
  };

  private static final Set<String> ABILITIES =
      Set.of("see", "hear", "feel", "afford", "remember", "smell", "recall", "read", "speak");
  private static final List<String> CONDITIONS =
      List.of("if", "unless", "otherwise", "provided", "should", "were");
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
  private static final Set<String> BE =
      Set.of("be", "is", "are", "was", "were", "been", "being", "'s", "'re");

  /** True where this context makes the candidate something else than a hedge. */
  abstract boolean rejects(Candidate candidate);

  /** A rule by its name in the lexicon, e.g. {@code no-condition}. */
  static HedgeRule named(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  private static boolean afterBe(Candidate c) {
    for (int back = 1; back <= 3; back++) {
      if (BE.contains(c.word(-back))) {
        return true;
      }
      if (!c.tag(-back).startsWith("RB")) {
        return false;
      }
    }
    return false;
  }
}
