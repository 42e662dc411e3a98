package parallax.nlp;

import java.util.HashMap;
import java.util.Map;

/**
 * Penn tags by the weights and the beam search of OpenNLP's tagger (Ratnaparkhi 1996), with the
 * same tags as a result. It does what the library does for every tag of every path once: a word's
 * weights are kept, paths point back at each other, and a path that can't win is not followed. One
 * thread at a time.
 */
final class Tagger {
  private static final int MOST_WORDS = 20_000;

  private final TagWeights weights;
  private final Map<String, WordWeights> words = new HashMap<>();
  private final double[] shared;
  private final double[][] chances;

  Tagger(TagWeights weights) {
    this.weights = weights;
    shared = new double[weights.size()];
    chances = new double[Beam.WIDTH][weights.size()];
  }

  /** The same word, as one object for all its places: long runs hold each word once. */
  String word(String text) {
    return known(text).text;
  }

  private WordWeights known(String text) {
    WordWeights known = words.get(text);
    if (known == null) {
      known = weights.word(text);
      if (words.size() >= MOST_WORDS) {
        words.clear();
      }
      words.put(text, known);
    }
    return known;
  }

  /** One tag for each word. */
  String[] tag(String[] text) {
    WordWeights[] sentence = new WordWeights[text.length];
    for (int i = 0; i < text.length; i++) {
      sentence[i] = known(text[i]);
    }
    Beam beam = new Beam(sentence.length);
    for (int at = 0; at < sentence.length; at++) {
      System.arraycopy(sentence[at].alone, 0, shared, 0, shared.length);
      TagWeights.add((at > 0 ? sentence[at - 1] : weights.start()).before, shared);
      for (int path = 0; path < beam.paths(at) && beam.mayWin(at, path); path++) {
        double[] chance = chances(sentence, at, beam, path);
        follow(beam, at, path, chance, third(chance), sentence[at].allowed);
        if (beam.isEmpty(at)) {
          // The dictionary allows none of the likeliest three.
          follow(beam, at, path, chance, 0, sentence[at].allowed);
        }
      }
    }
    int[] best = beam.best();
    String[] tags = new String[best.length];
    for (int i = 0; i < tags.length; i++) {
      tags[i] = weights.tag(best[i]);
    }
    return tags;
  }

  private static void follow(
      Beam beam, int at, int path, double[] chance, double least, boolean[] allowed) {
    for (int tag = 0; tag < chance.length; tag++) {
      if (chance[tag] >= least && allowed[tag]) {
        beam.offer(at, path, tag, StrictMath.log(chance[tag]));
      }
    }
  }

  /** How likely each tag is after a path: it depends on its last two tags alone. */
  private double[] chances(WordWeights[] sentence, int at, Beam beam, int path) {
    for (int other = 0; other < path; other++) {
      if (beam.endsAlike(at, other, path)) {
        return chances[other];
      }
    }
    double[] sums = chances[path];
    System.arraycopy(shared, 0, sums, 0, sums.length);
    if (at > 0) {
      TagWeights.add(weights.after(beam.last(at, path)), sums);
      TagWeights.add((at > 1 ? sentence[at - 2] : weights.start()).twoBefore, sums);
    }
    if (at > 1) {
      TagWeights.add(weights.after(beam.beforeLast(at, path), beam.last(at, path)), sums);
    }
    int left = sentence.length - at;
    TagWeights.add((left > 1 ? sentence[at + 1] : weights.end()).after, sums);
    if (left > 1) {
      TagWeights.add((left > 2 ? sentence[at + 2] : weights.end()).twoAfter, sums);
    }
    normalise(sums);
    return sums;
  }

  private static void normalise(double[] sums) {
    double normal = 0;
    for (int tag = 0; tag < sums.length; tag++) {
      sums[tag] = StrictMath.exp(sums[tag]);
      normal += sums[tag];
    }
    for (int tag = 0; tag < sums.length; tag++) {
      sums[tag] /= normal;
    }
  }

  private static double third(double[] chance) {
    double first = -1;
    double second = -1;
    double third = -1;
    for (double one : chance) {
      if (one > first) {
        third = second;
        second = first;
        first = one;
      } else if (one > second) {
        third = second;
        second = one;
      } else if (one > third) {
        third = one;
      }
    }
    return third;
  }
}
