package parallax.metric;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Contexts in which a verb or noun of seeming, believing or asking means something plain. */
enum VerbRule implements HedgeRule {
  /** A proposal: "suggested moving", "suggested that he resign", "they suggested a walk". */
  PROPOSAL {
    @Override
    public boolean rejects(Candidate c) {
      return c.nextTag().equals("VBG")
          || c.next().equals("to")
          || c.sentenceHas(List.of("should", "need", "needs", "needed"))
          || isUrged(c);
    }
  },
  /** A question, or a wonder without one: "do you think", "what did they expect?". */
  QUESTION {
    @Override
    public boolean rejects(Candidate c) {
      if (!c.tag(0).startsWith("VB") || !c.sentenceHas(List.of("?"))) {
        return false;
      }
      int back = c.back(Set.of("do", "does", "did"), LONGEST_QUESTION);
      boolean anyone = c.back(Set.of("who", "anyone", "anybody"), 3) > 0;
      return anyone
          || IntStream.range(1 - back, 0)
              .anyMatch(offset -> back > 1 && c.tag(offset).matches("PRP|NN.*|DT|EX"));
    }
  },
  /** Unable: "can't seem to find". */
  UNABLE {
    @Override
    public boolean rejects(Candidate c) {
      return (c.word(-2) + c.previous()).matches("(ca|can)(n't|not)|.*cannot");
    }
  },
  /** A charge that somebody makes by name: "accused her of theft", "accused by the mayor". */
  ACCUSER {
    @Override
    public boolean rejects(Candidate c) {
      boolean before = c.word(0).equals("accused") && c.nextTag().startsWith("NN");
      boolean nobody = c.next().equals("of") || c.isAfterBe() || before;
      return !nobody || c.next().equals("by");
    }
  },
  /** Nothing left open: "in no uncertain terms", "no plausible cause". */
  DENIED {
    @Override
    public boolean rejects(Candidate c) {
      return c.back(Set.of("no", "any", "without"), 3) > 0;
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
      boolean manner =
          c.nextTag().equals("RB")
              && c.afterNextTag().matches("IN|[.,:]|CC")
              && !c.afterNext().equals("that");
      return !seeming || manner || c.tag(0).equals("VBG");
    }
  },
  /** Faith, trust or wonder: "believe in", "believe me", "cannot believe". */
  FAITH {
    @Override
    public boolean rejects(Candidate c) {
      boolean wonder =
          c.previous().equals("cannot")
              || (c.word(-2) + c.previous()).matches("ca(n't|nnot)|cannot");
      boolean absurd = c.previous().equals("to") && RuleWords.ABSURD.contains(c.word(-2));
      return wonder
          || absurd
          || c.next().equals("in")
          || (RuleWords.TRUSTED.contains(c.next()) && !c.afterNextTag().matches("VB.*|MD|RB|TO"));
    }
  },
  /** Turning something over in the mind: "think about", "think twice". */
  MUSING {
    @Override
    public boolean rejects(Candidate c) {
      boolean thinking = c.tag(0).equals("VBG") && c.nextTag().matches("[.,:]|''|CC|VBG");
      return thinking
          || (c.tag(0).equals("VB") && c.isSentenceInitial())
          || Set.of("about", "of", "twice", "hard", "carefully", "again", "aloud", "big", "tank")
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
      boolean called =
          c.isSentenceInitial()
              || (c.tag(0).equals("VB")
                  && Set.of(",", "and", "or", "please").contains(c.previous()))
              || c.back(Set.of("should", "must"), 3) > 0;
      return c.tag(0).equals("VBG")
          || called
          || Set.of("for", "whether", "how", "and", "all", "what", "which", "carefully")
              .contains(c.next())
          || c.nextTag().equals("VBG")
          || (active && (c.previous().equals("to") || willing));
    }
  },
  /** Looked at, not held to be something: "considered the offer", "considered in full". */
  NO_COMPLEMENT {
    @Override
    public boolean rejects(Candidate c) {
      if (Set.of("that", "to", "as", "by").contains(c.next())) {
        return false;
      }
      boolean passive = c.tag(0).equals("VBN");
      int end = passive ? 1 : c.phraseEnd(1);
      boolean more = c.word(end).equals("as") || c.word(end).equals("one");
      return c.next().matches(".*sel(f|ves)")
          || (!more && !c.tag(end).matches("JJ.?|DT|NN.*|PRP\\$|VB[NG]|RB.?|TO|CD|PDT|``"));
    }
  },
  /** No clause that is thought or feared: "feared the dark", "an idea that works". */
  NO_CLAUSE {
    @Override
    public boolean rejects(Candidate c) {
      boolean relative = c.tag(0).startsWith("NN") && c.afterNextTag().matches("VB[ZDP]|MD");
      return relative || !c.next().equals("that");
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
  /** How something ought to be seen: "must be viewed as", "is to be regarded as". */
  NORM {
    @Override
    public boolean rejects(Candidate c) {
      return c.previous().equals("be") && c.word(-2).matches("must|should|to|cannot|not");
    }
  },
  /** A guess of somebody told before: "a flaw that we had never suspected". */
  GUESSED {
    @Override
    public boolean rejects(Candidate c) {
      return c.back(Set.of("have", "has", "had", "having"), 3) > 0 && !c.isAfterBe();
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
      boolean plain = Set.of("than", "as", "when").contains(c.previous());
      return plain || (c.tag(-1).equals("PRP") && c.back(Set.of("than"), 3) > 0);
    }
  },
  /** What somebody asks of others, or a birth: "expects us to", "expecting a child". */
  DEMAND {
    @Override
    public boolean rejects(Candidate c) {
      boolean norm = c.previous().equals("be") && c.tag(-2).matches("MD|TO|RB");
      boolean ought = c.back(Set.of("should", "must"), 3) > 0;
      boolean duty = c.isAgentless() && c.back(Set.of("we", "you", "i"), 3) > 0;
      return norm
          || ought
          || duty
          || Set.of("us", "me", "you").contains(c.next())
          || (c.tag(0).equals("VB") && c.isSentenceInitial())
          || c.sentenceHas(List.of("twins", "pregnant"));
    }
  },
  /** A duty, "is supposed to arrive", or no name that it calls in question. */
  DUTY {
    @Override
    public boolean rejects(Candidate c) {
      return !c.nextTag().matches("JJ.?|NN.*|RB.?|``");
    }
  },
  /** Taking something on: "assumed office", "assumed his post". */
  TAKING_ON {
    @Override
    public boolean rejects(Candidate c) {
      return RuleWords.TAKEN_ON.contains(c.next()) || RuleWords.TAKEN_ON.contains(c.afterNext());
    }
  },
  /** How well somebody is known: "not known as a cook", "unknown in the town". */
  FAME {
    @Override
    public boolean rejects(Candidate c) {
      return Set.of("as", "for", "in", "to", "outside").contains(c.next());
    }
  };

  private static final int LONGEST_QUESTION = 7;

  /** A deed follows: "that he resign", or a thing that a person puts forward. */
  private static boolean isUrged(Candidate c) {
    int first = c.next().equals("that") ? 2 : 1;
    int end = c.phraseEnd(first);
    int verb = end;
    while (c.tag(verb).startsWith("RB")) {
      verb++;
    }
    boolean thing = first == 1 && c.tag(end).matches("[.,:]|CC|TO|''|") && isPerson(c);
    return end > first && (thing || c.tag(verb).equals("VB"));
  }

  private static boolean isPerson(Candidate c) {
    int subject = -1;
    while (c.tag(subject).matches("RB.?|VB.?|MD")) {
      subject--;
    }
    return c.tag(subject).matches("PRP|NNPS?") && !c.word(subject).equals("it");
  }
}
