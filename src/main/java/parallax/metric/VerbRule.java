package parallax.metric;

import java.util.List;
import java.util.Set;

/** Contexts in which a verb or noun of seeming, believing or asking means something plain. */
enum VerbRule implements HedgeRule {
  /** A proposal: "suggested moving", "suggested that the board should". */
  PROPOSAL {
    @Override
    public boolean rejects(Candidate c) {
      return c.nextTag().equals("VBG")
          || c.sentenceHas(List.of("should", "need", "needs", "needed"));
    }
  },
  /** Coming into view: "appeared in court". */
  NO_SEEMING {
    @Override
    public boolean rejects(Candidate c) {
      boolean seeming =
          Set.of("to", "that", "as", "likely", "unlikely", "set", "not").contains(c.next())
              || c.nextTag().startsWith("JJ")
              || c.nextTag().startsWith("RB");
      return !seeming || c.tag(0).equals("VBG");
    }
  },
  /** Faith, trust or wonder: "believe in", "believe me", "cannot believe". */
  FAITH {
    @Override
    public boolean rejects(Candidate c) {
      boolean wonder =
          c.previous().equals("cannot")
              || (c.word(-2) + c.previous()).matches("ca(n't|nnot)|cannot");
      return wonder || Set.of("in", "me", "him", "her", "them", "us", "it").contains(c.next());
    }
  },
  /** Turning something over in the mind: "think about", "think twice". */
  MUSING {
    @Override
    public boolean rejects(Candidate c) {
      return Set.of("about", "of", "twice", "hard", "carefully", "again", "aloud", "big", "tank")
          .contains(c.next());
    }
  },
  /** Thinking about what to do: "consider closing", "will consider", "considered for the post". */
  DELIBERATION {
    @Override
    public boolean rejects(Candidate c) {
      boolean active = !c.tag(0).equals("VBN") && !c.tag(0).equals("VBD");
      boolean willing =
          c.tag(-1).equals("MD") || (c.tag(-1).equals("RB") && c.tag(-2).matches("MD|RB"));
      return c.tag(0).equals("VBG")
          || Set.of("for", "whether", "how", "and", "all", "what", "which", "carefully")
              .contains(c.next())
          || c.nextTag().equals("VBG")
          || (active && (c.previous().equals("to") || willing));
    }
  },
  /** No clause follows that is thought or feared: "feared the dark", "felt a chill". */
  NO_CLAUSE {
    @Override
    public boolean rejects(Candidate c) {
      return !c.next().equals("that");
    }
  },
  /** No verb follows: "bound to a post". */
  NO_VERB {
    @Override
    public boolean rejects(Candidate c) {
      return !c.nextTag().equals("VB");
    }
  },
  /** No "as" follows: "seen" by an eye, not as something. */
  NO_AS {
    @Override
    public boolean rejects(Candidate c) {
      return !c.next().equals("as");
    }
  },
  /** Only a passive or a participle: "is thought to", "believed to be". */
  NOT_PASSIVE {
    @Override
    public boolean rejects(Candidate c) {
      return !c.isAfterBe();
    }
  },
  /** A measure, not a forecast: "than expected", "as expected". */
  COMPARISON {
    @Override
    public boolean rejects(Candidate c) {
      return Set.of("than", "as", "when").contains(c.previous());
    }
  },
  /** What somebody asks of others, or a birth: "expects us to", "expecting a child". */
  DEMAND {
    @Override
    public boolean rejects(Candidate c) {
      return Set.of("us", "me", "you").contains(c.next())
          || (c.tag(0).equals("VB") && c.isSentenceInitial())
          || c.sentenceHas(List.of("twins", "pregnant"));
    }
  },
  /** A duty: "is supposed to arrive". */
  DUTY {
    @Override
    public boolean rejects(Candidate c) {
      return c.word(0).equals("supposed") && c.next().equals("to");
    }
  },
  /** Taking something on: "assumed office", "assumed his post". */
  TAKING_ON {
    @Override
    public boolean rejects(Candidate c) {
      return TAKEN_ON.contains(c.next()) || TAKEN_ON.contains(c.afterNext());
    }
  },
  /** How well somebody is known: "not known as a cook", "unknown in the town". */
  FAME {
    @Override
    public boolean rejects(Candidate c) {
      return Set.of("as", "for", "in", "to", "outside").contains(c.next());
    }
  };

  private static final Set<String> TAKEN_ON =
      Set.of(
          "office",
          "post",
          "power",
          "command",
          "control",
          "responsibility",
          "duties",
          "role",
          "position",
          "leadership",
          "charge",
          "name",
          "title",
          "debt",
          "debts",
          "risk",
          "risks");
}
