package parallax.metric;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import parallax.lexicon.Lexicon;
import parallax.lexicon.LexiconEntry;
import parallax.lexicon.LexiconMatch;
import parallax.model.Mark;
import parallax.model.Sentence;

/**
 * Whether a careful reader would call a sentence hedged or weaselly. Words and marks of {@code
 * uncertain.csv} weigh for or against it, each once, and the sum decides (Ganter and Strube 2009
 * count such words); a {@link FirmHedge} and a weasel mark decide alone.
 */
final class Uncertainty {
  /** The lexicon's name. */
  static final String ID = "uncertain";

  /** Evidence that a hedge speaks about one statement and not about things in general. */
  static final String FIRM = "firm";

  /** What all evidence together has to outweigh; always there. */
  static final String BIAS = "bias";

  private static final String MARK = "mark";

  private final Lexicon lexicon;
  private final Map<String, Long> hundredths = new HashMap<>();

  Uncertainty(Lexicon lexicon) {
    this.lexicon = lexicon;
    for (LexiconEntry entry : lexicon.entries()) {
      // Whole numbers, so that the order of adding can't move the decision.
      double weight = Double.parseDouble(entry.more("weight"));
      hundredths.put(key(entry), Math.round(weight * 100));
    }
  }

  /** The name under which an entry weighs: marks by their class, words as they are. */
  static String key(LexiconEntry entry) {
    return entry.type().equals(MARK) ? MARK + " " + entry.term() : entry.term();
  }

  /**
   * True where a mark decides alone, or the evidence is as heavy as what speaks against it.
   *
   * @param sentence the sentence
   * @param marks the hedging marks in it
   */
  boolean isUncertain(Sentence sentence, List<Mark> marks) {
    return decidesAlone(sentence, marks) || weigh(evidence(sentence, marks)) >= 0;
  }

  static boolean decidesAlone(Sentence sentence, List<Mark> marks) {
    return marks.stream()
        .anyMatch(mark -> mark.type().equals(Hedging.WEASEL) || FirmHedge.isFirm(mark, sentence));
  }

  /** Names of all evidence in a sentence, in order of the alphabet. */
  Set<String> evidence(Sentence sentence, List<Mark> marks) {
    Set<String> evidence = new TreeSet<>(List.of(BIAS));
    for (LexiconMatch match : lexicon.matchAll(sentence.tokens())) {
      if (!match.entry().type().equals(MARK)) {
        evidence.add(match.entry().term());
      }
    }
    for (Mark mark : marks) {
      evidence.add(MARK + " " + mark.type());
      evidence.add(MARK + " " + mark.details().getOrDefault("semantic_class", mark.type()));
      if (FirmHedge.isFirm(mark, sentence)) {
        evidence.add(MARK + " " + FIRM);
      }
    }
    return evidence;
  }

  private long weigh(Set<String> evidence) {
    return evidence.stream().mapToLong(name -> hundredths.getOrDefault(name, 0L)).sum();
  }
}
