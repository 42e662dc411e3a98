package parallax.nlp;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.postag.POSContextGenerator;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.TagDictionary;

/**
 * The weights of OpenNLP's tagger, laid out so that a word's own share is added up once and tags
 * are numbers. Immutable, so threads may share it.
 */
final class TagWeights {
  private static final Context NONE = new Context(new int[0], new double[0]);
  private static final String START = "*SB*";
  private static final String END = "*SE*";

  private final Map<String, Context> weights;
  private final List<String> tags;
  private final TagDictionary dictionary;
  private final POSContextGenerator features;
  private final double prior;
  private final Context[] after;
  private final Context[] afterTwo;
  private final WordWeights start;
  private final WordWeights end;

  TagWeights(POSModel model) {
    AbstractModel maxent = model.getArtifact("pos.model");
    weights = weights(maxent);
    tags = List.of((String[]) maxent.getDataStructures()[2]);
    dictionary = model.getFactory().getTagDictionary();
    features = model.getFactory().getPOSContextGenerator();
    prior = StrictMath.log(1.0 / tags.size());
    after = new Context[tags.size()];
    afterTwo = new Context[tags.size() * tags.size()];
    for (int last = 0; last < after.length; last++) {
      after[last] = of("t=" + tags.get(last));
      for (int before = 0; before < after.length; before++) {
        afterTwo[before * after.length + last] =
            of("t2=" + tags.get(before) + "," + tags.get(last));
      }
    }
    start = word(START);
    end = word(END);
  }

  // The library hands its parts out as objects; their types are told in its documentation.
  @SuppressWarnings("unchecked")
  private static Map<String, Context> weights(AbstractModel maxent) {
    return (Map<String, Context>) maxent.getDataStructures()[1];
  }

  int size() {
    return after.length;
  }

  String tag(int number) {
    return tags.get(number);
  }

  /** Weights of a feature; none for one that was never learned. */
  Context of(String feature) {
    return weights.getOrDefault(feature, NONE);
  }

  /** Weights of the tag before. */
  Context after(int tag) {
    return after[tag];
  }

  /** Weights of the two tags before. */
  Context after(int before, int tag) {
    return afterTwo[before * after.length + tag];
  }

  /** What stands for a word before the first. */
  WordWeights start() {
    return start;
  }

  /** What stands for a word after the last. */
  WordWeights end() {
    return end;
  }

  /** Everything about a word that does not depend on its place. */
  WordWeights word(String text) {
    double[] alone = new double[size()];
    Arrays.fill(alone, prior);
    for (String feature : features.getContext(0, new String[] {text}, new String[0], null)) {
      if (feature.startsWith("p=")) {
        break; // From here on it speaks of the neighbours.
      }
      add(of(feature), alone);
    }
    boolean[] allowed = new boolean[size()];
    String[] listed = dictionary.getTags(text);
    for (int tag = 0; tag < allowed.length; tag++) {
      allowed[tag] = listed == null || List.of(listed).contains(tags.get(tag));
    }
    return new WordWeights(text, alone, allowed, this);
  }

  /** Adds the weights of one feature to those of the tags. */
  static void add(Context feature, double[] sums) {
    int[] outcomes = feature.getOutcomes();
    double[] parameters = feature.getParameters();
    for (int i = 0; i < outcomes.length; i++) {
      sums[outcomes[i]] += parameters[i];
    }
  }
}
