package parallax.nlp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import opennlp.tools.tokenize.WhitespaceTokenizer;
import opennlp.tools.util.Span;

/**
 * OpenNLP's tokenizer, asked once for each stretch between spaces: it decides by that stretch
 * alone, and few of them make up most of a text. One thread at a time.
 */
final class Tokenizer {
  private static final int MOST_STRETCHES = 50_000;

  private final TokenizerME tokenizer;
  private final Map<String, int[]> ends = new HashMap<>();

  Tokenizer(TokenizerModel model) {
    tokenizer = new TokenizerME(model);
  }

  /** Where the tokens of a sentence stand. */
  List<Span> tokenize(String sentence) {
    List<Span> tokens = new ArrayList<>();
    for (Span stretch : WhitespaceTokenizer.INSTANCE.tokenizePos(sentence)) {
      int start = stretch.getStart();
      for (int end : ends(sentence.substring(start, stretch.getEnd()))) {
        tokens.add(new Span(start, stretch.getStart() + end));
        start = stretch.getStart() + end;
      }
    }
    return tokens;
  }

  private int[] ends(String stretch) {
    int[] known = ends.get(stretch);
    if (known == null) {
      known = Arrays.stream(tokenizer.tokenizePos(stretch)).mapToInt(Span::getEnd).toArray();
      if (ends.size() >= MOST_STRETCHES) {
        ends.clear();
      }
      ends.put(stretch, known);
    }
    return known;
  }
}
