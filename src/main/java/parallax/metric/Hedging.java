package parallax.metric;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import parallax.lexicon.Lexicon;
import parallax.lexicon.LexiconEntry;
import parallax.lexicon.LexiconMatch;
import parallax.lexicon.Lexicons;
import parallax.model.Mark;
import parallax.model.Measurement;
import parallax.model.Observed;
import parallax.model.Sentence;
import parallax.model.SentenceScore;
import parallax.model.Voice;

/**
 * Words that withhold commitment to a statement, and boosters apart (Hyland 2005; classes of
 * Szarvas et al. 2012 and Prince et al. 1982). A list hit counts where no {@link HedgeRule} of its
 * term rejects it; weasels come from attributions.
 */
final class Hedging implements Metric {
  /** Kind of its marks. */
  static final String ID = "hedging";

  static final String WEASEL = "weasel";
  private static final String BOOSTER = "booster";
  private static final String CONDITION = "condition";

  private static final String INVESTIGATION = "investigation";
  private static final String DOXASTIC = "doxastic";

  private final Lexicon lexicon;
  private final Uncertainty uncertainty;

  Hedging(Lexicons lexicons) {
    this.lexicon = lexicons.get(ID);
    uncertainty = new Uncertainty(lexicons.get(Uncertainty.ID));
    lexicon.entries().forEach(Hedging::rules);
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public List<String> measurements() {
    return List.of("hedging", "hedging-weasel", "hedging-booster");
  }

  @Override
  public Finding measure(Observed observed) {
    List<Mark> listed = new ArrayList<>();
    for (Sentence sentence : observed.document().sentences()) {
      for (LexiconMatch match : lexicon.match(sentence.tokens())) {
        Candidate candidate = new Candidate(sentence, match);
        if (isHedge(candidate)) {
          listed.add(mark(candidate, observed));
        }
      }
    }
    List<Mark> marks = Weasels.join(listed, observed);
    return new Finding(marks, scores(marks, observed), measurements(marks, observed));
  }

  private static boolean isHedge(Candidate candidate) {
    return candidate.hasAskedTag()
        && !candidate.isInName()
        && rules(candidate.entry()).stream().noneMatch(rule -> rule.rejects(candidate));
  }

  /** The list's class, or what the clause makes of it: a question, a belief of nobody. */
  private static String type(Candidate candidate) {
    if (Inquiry.asks(candidate)) {
      return INVESTIGATION;
    }
    LexiconEntry entry = candidate.entry();
    boolean verb = entry.type().equals(DOXASTIC) && !entry.more("tag").isEmpty();
    return verb && candidate.isAgentless() ? WEASEL : entry.type();
  }

  private static List<HedgeRule> rules(LexiconEntry entry) {
    String names = entry.more("rules");
    return names.isEmpty()
        ? List.of()
        : List.of(names.split(" ", -1)).stream().map(HedgeRule::named).toList();
  }

  private static Mark mark(Candidate candidate, Observed observed) {
    LexiconEntry entry = candidate.entry();
    Map<String, String> details = new LinkedHashMap<>();
    String type = type(candidate);
    if (!entry.more("semantic").isEmpty()) {
      details.put("semantic_class", type.equals(INVESTIGATION) ? type : entry.more("semantic"));
    }
    details.put("direction", entry.type().equals(BOOSTER) ? "strengthens" : "weakens");
    return new Mark(
        candidate.span(), ID, entry.term(), type, observed.voiceAt(candidate.span()), details);
  }

  private List<SentenceScore> scores(List<Mark> marks, Observed observed) {
    List<SentenceScore> scores = new ArrayList<>();
    List<Sentence> sentences = observed.document().sentences();
    int next = 0;
    for (int i = 0; i < sentences.size(); i++) {
      int first = next;
      while (next < marks.size()
          && marks.get(next).span().start() < sentences.get(i).span().end()) {
        next++;
      }
      boolean uncertain = uncertainty.isUncertain(sentences.get(i), marks.subList(first, next));
      scores.add(new SentenceScore(i, Uncertainty.ID, uncertain ? 1 : 0));
    }
    return scores;
  }

  private List<Measurement> measurements(List<Mark> marks, Observed observed) {
    VoiceRates rates = new VoiceRates(observed);
    List<Measurement> measurements = new ArrayList<>();
    for (String id : measurements()) {
      measurements.addAll(
          rates.of(id, marks.stream().filter(mark -> measurement(mark).equals(id)).toList()));
    }
    return measurements;
  }

  /** A condition weakens a claim only where the outlet itself makes it; elsewhere none counts. */
  private static String measurement(Mark mark) {
    return switch (mark.type()) {
      case WEASEL -> "hedging-weasel";
      case BOOSTER -> "hedging-booster";
      case CONDITION -> mark.voice() == Voice.OWN ? ID : "";
      default -> "hedging";
    };
  }
}
