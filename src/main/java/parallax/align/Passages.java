package parallax.align;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import parallax.lexicon.WordKeys;
import parallax.model.Block;
import parallax.model.Document;
import parallax.model.Event;
import parallax.model.Sentence;
import parallax.model.Token;

/** Reads the passages of an event: sentences of the story and key points. */
final class Passages {
  private static final int FEWEST_KEYS = 3;

  private Passages() {}

  static List<Passage> of(Event event) {
    List<Passage> passages = new ArrayList<>();
    for (int i = 0; i < event.readings().size(); i++) {
      Document document = event.readings().get(i).document();
      for (int s = 0; s < document.sentences().size(); s++) {
        Sentence sentence = document.sentences().get(s);
        Block.Kind kind = document.kind(sentence);
        if (kind.isBody() || kind == Block.Kind.KEY_POINT) {
          Passage passage = read(i, s, document, kind.isBody());
          if (passage.keys().size() >= FEWEST_KEYS) {
            passages.add(passage);
          }
        }
      }
    }
    return passages;
  }

  private static Passage read(int article, int index, Document document, boolean body) {
    Sentence sentence = document.sentences().get(index);
    SortedSet<String> keys = new TreeSet<>();
    SortedSet<String> names = new TreeSet<>();
    SortedSet<String> numbers = new TreeSet<>();
    boolean negated = false;
    for (Token token : sentence.tokens()) {
      negated |= WordKeys.isNegation(token);
      String key = WordKeys.key(token.text());
      if (WordKeys.hasContent(token) && key.length() > 1) {
        keys.add(key);
        if (WordKeys.isName(token)) {
          names.add(key);
        }
        if (WordKeys.isNumber(token)) {
          numbers.add(key);
        }
      }
    }
    double position = (double) index / document.sentences().size();
    return new Passage(article, index, sentence, body, position, keys, names, numbers, negated);
  }
}
