package parallax.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import parallax.model.Token;

/** Phrases as a tree of words, so that one pass over a sentence finds every term. */
final class PhraseTrie {
  private static final Pattern CLITIC = Pattern.compile("(?<=\\w)(?=n't\\b|'(s|re|ve|ll|d|m)\\b)");

  private static final LexiconEntry NOTHING = new LexiconEntry("", "", "", "", Map.of());

  private final Map<String, PhraseTrie> next = new HashMap<>();
  private final List<LexiconEntry> entries = new ArrayList<>(1);

  /** The words of a phrase, split as the tokenizer splits them, in small letters. */
  static List<String> words(String phrase) {
    List<String> words = new ArrayList<>();
    for (String word : phrase.toLowerCase(Locale.ROOT).split(" ", -1)) {
      words.addAll(List.of(CLITIC.split(word)));
    }
    return words;
  }

  /** Adds a phrase; one that is there already keeps its entry. Returns whether it was new. */
  boolean add(String phrase, LexiconEntry entry) {
    PhraseTrie node = this;
    for (String word : words(phrase)) {
      node = node.next.computeIfAbsent(word, unused -> new PhraseTrie());
    }
    if (!node.entries.isEmpty()) {
      return false;
    }
    node.entries.add(entry);
    return true;
  }

  /** Every match at every place, shorter ones inside longer ones too. */
  List<LexiconMatch> matchAll(List<Token> tokens) {
    List<LexiconMatch> found = new ArrayList<>();
    for (int at = 0; at < tokens.size(); at++) {
      PhraseTrie node = this;
      for (int end = at; end < tokens.size(); end++) {
        PhraseTrie child = node.next.get(tokens.get(end).text().toLowerCase(Locale.ROOT));
        if (child == null) {
          break;
        }
        node = child;
        if (!node.entries.isEmpty()) {
          found.add(new LexiconMatch(node.entries.get(0), at, end + 1));
        }
      }
    }
    return found;
  }

  /** Leftmost longest matches, none overlapping. */
  List<LexiconMatch> match(List<Token> tokens) {
    List<LexiconMatch> found = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      PhraseTrie node = this;
      int end = at;
      LexiconMatch best = new LexiconMatch(NOTHING, at, at);
      while (end < tokens.size()) {
        PhraseTrie child = node.next.get(tokens.get(end).text().toLowerCase(Locale.ROOT));
        if (child == null) {
          break;
        }
        node = child;
        end++;
        if (!node.entries.isEmpty()) {
          best = new LexiconMatch(node.entries.get(0), at, end);
        }
      }
      if (best.end() > at) {
        found.add(best);
      }
      at = Math.max(at + 1, best.end());
    }
    return found;
  }
}
