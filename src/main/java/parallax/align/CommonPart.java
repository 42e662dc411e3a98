package parallax.align;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import parallax.lexicon.WordKeys;
import parallax.model.Attribution;
import parallax.model.Cue;
import parallax.model.Event;
import parallax.model.Sentence;
import parallax.model.Span;
import parallax.model.Token;
import parallax.vector.WordVectors;

/**
 * Cuts a passage to the clause that another text tells too, where the rest of it tells something
 * else: "the vote came a week after the mayor resigned" and "the mayor resigned on Monday" share
 * one clause, not a sentence.
 */
final class CommonPart {
  /** A word that the other text lacks costs this share of its weight. */
  private static final double COST = 0.22;

  /** A cut must get rid of this much: about three rare words that nobody shares. */
  private static final double WORTH = 8;

  private static final double MOST_OF_SHARED = 0.8;
  private static final int FEWEST_WORDS = 5;
  private static final Set<String> DROPPED =
      Set.of(
          ",",
          ";",
          ":",
          "-",
          "--",
          "–",
          "—",
          "and",
          "but",
          "yet",
          "so",
          "as",
          "while",
          "whereas",
          "although",
          "though",
          "because",
          "since",
          "after");

  private static final double NEAR = 0.5;
  private static final int FRAME_GAP = 4;

  private final Event event;
  private final Likeness likeness;
  private final WordVectors vectors;
  private final Kinship kinship;

  CommonPart(Event event, Likeness likeness, WordVectors vectors, Kinship kinship) {
    this.event = event;
    this.likeness = likeness;
    this.vectors = vectors;
    this.kinship = kinship;
  }

  /** The clause as a passage of its own, or the passage where it stays whole. */
  Passage of(Passage passage, List<Passage> others) {
    return words(passage, others)
        .map(words -> Passages.cut(event, passage, words, vectors))
        .orElse(passage);
  }

  private Optional<Sentence> words(Passage passage, List<Passage> others) {
    List<Segments.Segment> segments = Segments.of(passage.sentence());
    if (segments.size() < 2) {
      return Optional.empty();
    }
    double[] shared = new double[segments.size()];
    double[] all = new double[segments.size()];
    for (int i = 0; i < segments.size(); i++) {
      for (Token token :
          passage.sentence().tokens().subList(segments.get(i).first(), segments.get(i).end())) {
        String key = WordKeys.key(token.text());
        if (WordKeys.hasContent(token) && passage.keys().contains(key)) {
          double weight = likeness.weight(passage, key);
          all[i] += weight;
          shared[i] += weight * nearest(token, others);
        }
      }
    }
    return best(passage, segments, shared, all);
  }

  private double nearest(Token token, List<Passage> others) {
    double best = 0;
    for (Passage other : others) {
      best = StrictMath.max(best, kinship.of(token, other));
    }
    return best < NEAR ? 0 : best;
  }

  private Optional<Sentence> best(
      Passage passage, List<Segments.Segment> segments, double[] shared, double[] all) {
    double whole = worth(shared, all, 0, segments.size());
    double most = whole + COST * WORTH;
    double enough = MOST_OF_SHARED * sum(shared, 0, segments.size());
    Optional<Sentence> best = Optional.empty();
    for (int i = 0; i < segments.size(); i++) {
      for (int j = i + 1; j <= segments.size(); j++) {
        double worth = worth(shared, all, i, j);
        if (worth > most && sum(shared, i, j) >= enough && isClause(segments, i, j)) {
          Sentence part =
              part(passage.sentence(), segments.get(i).first(), segments.get(j - 1).end());
          if (part.words() >= FEWEST_WORDS && keepsFrames(passage, part.span())) {
            most = worth;
            best = Optional.of(part);
          }
        }
      }
    }
    return best;
  }

  /** False where the cut parts the words of a source from who said them. */
  private boolean keepsFrames(Passage passage, Span part) {
    for (Attribution one : event.readings().get(passage.article()).observed().attributions()) {
      Optional<Span> cue = one.cue().map(Cue::span);
      if (cue.isPresent() && passage.sentence().span().contains(cue.get())) {
        boolean said = part.contains(cue.get());
        for (Span content : one.content()) {
          if (said != touches(part, content, cue.get())) {
            return false;
          }
        }
      }
    }
    return true;
  }

  /** True where the end of the content that is next to the cue is in the part. */
  private static boolean touches(Span part, Span content, Span cue) {
    int at = content.start() >= cue.end() ? content.start() + FRAME_GAP : content.end() - FRAME_GAP;
    return part.start() <= at && at < part.end();
  }

  /** True where the stretch starts a clause and holds its verb. */
  private static boolean isClause(List<Segments.Segment> segments, int from, int to) {
    boolean hangs = segments.get(from).subordinate();
    if (!segments.get(from).opens() || !isEnd(segments, to, hangs)) {
      return false;
    }
    boolean finite = false;
    for (int i = from; i < to; i++) {
      Segments.Segment one = segments.get(i);
      // Behind a clause that hangs on what was cut, the words cut go on: they can't follow it.
      if (i > from && hangs && !one.subordinate() && one.finite()) {
        return false;
      }
      finite |= one.finite() && (i == from || !one.subordinate());
    }
    return finite;
  }

  private static boolean isEnd(List<Segments.Segment> segments, int to, boolean hangs) {
    if (to == segments.size() || segments.get(to).added()) {
      return true;
    }
    return hangs && segments.get(to).finite() && !segments.get(to).subordinate();
  }

  private static double worth(double[] shared, double[] all, int from, int to) {
    return sum(shared, from, to) - COST * sum(all, from, to);
  }

  private static double sum(double[] values, int from, int to) {
    double sum = 0;
    for (int i = from; i < to; i++) {
      sum += values[i];
    }
    return sum;
  }

  private static Sentence part(Sentence sentence, int from, int to) {
    int first = from;
    int end = to;
    List<Token> tokens = sentence.tokens();
    while (end > first + 1 && Clauses.isBorder(tokens.get(end - 1))) {
      end--;
    }
    while (from > 0 && first < end - 1 && DROPPED.contains(tokens.get(first).text())) {
      first++;
    }
    return Clauses.cut(sentence, first, end);
  }
}
