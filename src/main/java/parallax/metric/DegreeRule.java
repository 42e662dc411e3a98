package parallax.metric;

import java.util.Set;

/** Contexts in which a word of measure, degree or force is no approximator and no booster. */
enum DegreeRule implements HedgeRule {
  /** The topic or the place, not a rough figure: "about the harbour", "around a table". */
  NO_NUMBER {
    @Override
    public boolean rejects(Candidate c) {
      boolean figure =
          c.nextTag().equals("CD") || Set.of("half", "one", "$", "£", "€").contains(c.next());
      boolean measure =
          Set.of("a", "an", "the").contains(c.next()) && MEASURES.contains(c.afterNext());
      boolean topic = c.word(0).equals("about") && TOPICS.contains(c.previous());
      return (!figure && !measure) || topic || RISING.contains(c.previous());
    }
  },
  /** No word that fits roughly: "something like this", "practically speaking". */
  PLAIN_PHRASE {
    @Override
    public boolean rejects(Candidate c) {
      return Set.of("this", "that", "these", "those", "it", "speaking").contains(c.next());
    }
  },
  /** No amount stands before it: "or so he says". */
  NO_AMOUNT {
    @Override
    public boolean rejects(Candidate c) {
      return !c.tag(-1).matches("CD|NNS?")
          || c.nextTag().startsWith("PRP")
          || c.nextTag().startsWith("VB");
    }
  },
  /** An exception: "all but one of the boats". */
  EXCEPTION {
    @Override
    public boolean rejects(Candidate c) {
      return c.nextTag().equals("CD") || c.nextTag().startsWith("DT") || c.nextTag().equals("PRP$");
    }
  },
  /** No word follows whose degree it could lower: "treated fairly", "more broadly". */
  NO_DEGREE {
    @Override
    public boolean rejects(Candidate c) {
      return !c.nextTag().matches("JJ.?|RB|VBN|VBG") || c.previous().equals("more");
    }
  },
  /** A rule that holds: "still in effect". */
  IN_FORCE {
    @Override
    public boolean rejects(Candidate c) {
      return Set.of("still", "is", "are", "was", "were", "be", "remain", "remains", "remained")
              .contains(c.previous())
          && !c.nextTag().matches("DT|JJ|NN.*");
    }
  },
  /** How something is done, not how sure it is: "spoke clearly and slowly". */
  MANNER {
    @Override
    public boolean rejects(Candidate c) {
      boolean last = c.nextTag().matches("[.:,]|IN|CC|TO") || c.next().isEmpty();
      return c.previous().equals("more") || (last && c.tag(-1).matches("VB.?|NN.*|RB|PRP"));
    }
  },
  /** The people that pollsters ask: "likely voters". */
  POLLED {
    @Override
    public boolean rejects(Candidate c) {
      return POLLED_PEOPLE.contains(c.next()) || POLLED_PEOPLE.contains(c.afterNext());
    }
  };

  private static final Set<String> MEASURES =
      Set.of(
          "dozen",
          "hundred",
          "thousand",
          "million",
          "billion",
          "third",
          "quarter",
          "fifth",
          "tenth",
          "half",
          "minute",
          "hour",
          "day",
          "week",
          "fortnight",
          "month",
          "year",
          "decade",
          "century",
          "mile",
          "kilometre",
          "kilometer",
          "foot",
          "metre",
          "meter",
          "pound",
          "ton",
          "tonne",
          "same");
  private static final Set<String> TOPICS =
      Set.of(
          "comment",
          "comments",
          "remark",
          "remarks",
          "story",
          "stories",
          "joke",
          "jokes",
          "question",
          "questions",
          "book",
          "report",
          "reports",
          "claim",
          "claims",
          "talk",
          "lies",
          "more",
          "learn",
          "know",
          "asked",
          "heard");
  private static final Set<String> RISING = Set.of("go", "goes", "went", "gone", "rose", "come");
  private static final Set<String> POLLED_PEOPLE =
      Set.of("voters", "voter", "caucusgoers", "caucus-goers", "electorate");
}
