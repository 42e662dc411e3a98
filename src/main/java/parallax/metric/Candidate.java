package parallax.metric;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import parallax.lexicon.LexiconEntry;
import parallax.lexicon.LexiconMatch;
import parallax.model.Sentence;
import parallax.model.Span;

/**
 * A lexicon match in its sentence, before context confirms or rejects it (Crompton 1997: a list hit
 * is a candidate).
 *
 * @param sentence the sentence
 * @param match entry and token range
 */
record Candidate(Sentence sentence, LexiconMatch match) {
  private static final int FARTHEST_AGENT = 5;
  private static final Set<String> BE =
      Set.of("be", "is", "are", "was", "were", "been", "being", "'s", "'re");

  LexiconEntry entry() {
    return match.entry();
  }

  Span span() {
    return sentence.span(match.first(), match.end());
  }

  /** Word in small letters, counted from the first matched token; empty beyond the sentence. */
  String word(int offset) {
    int at = match.first() + offset;
    boolean inside = at >= 0 && at < sentence.tokens().size();
    return inside ? sentence.tokens().get(at).text().toLowerCase(Locale.ROOT) : "";
  }

  /** Tag, counted from the first matched token; empty beyond the sentence. */
  String tag(int offset) {
    int at = match.first() + offset;
    boolean inside = at >= 0 && at < sentence.tokens().size();
    return inside ? sentence.tokens().get(at).tag() : "";
  }

  /** Word after the match. */
  String next() {
    return word(match.end() - match.first());
  }

  /** Tag after the match. */
  String nextTag() {
    return tag(match.end() - match.first());
  }

  /** Second word after the match. */
  String afterNext() {
    return word(match.end() - match.first() + 1);
  }

  /** Tag of the second word after the match. */
  String afterNextTag() {
    return tag(match.end() - match.first() + 1);
  }

  /** One past the noun phrase that begins at an offset; the offset itself where none does. */
  int phraseEnd(int offset) {
    int first = match.first() + offset;
    return sentence.nounPhrases().stream()
        .filter(phrase -> phrase.first() == first)
        .findFirst()
        .map(phrase -> phrase.end() - match.first())
        .orElse(offset);
  }

  /** How many words back the nearest of these stands in the same stretch between commas, or 0. */
  int back(Set<String> words, int reach) {
    for (int back = 1; back <= reach; back++) {
      String word = word(-back);
      if (words.contains(word)) {
        return back;
      }
      if (word.equals(",") || word.equals(";") || word.isEmpty()) {
        return 0;
      }
    }
    return 0;
  }

  /** Word before the match. */
  String previous() {
    return word(-1);
  }

  /** True where another token of the sentence is one of these words. */
  boolean sentenceHas(List<String> words) {
    for (int i = 0; i < sentence.tokens().size(); i++) {
      boolean other = i < match.first() || i >= match.end();
      if (other && words.contains(word(i - match.first()))) {
        return true;
      }
    }
    return false;
  }

  /** True where the sentence begins with one of these words and a subject: "Were he to go". */
  boolean sentenceOpensWith(List<String> words) {
    int first = -match.first();
    return words.contains(word(first)) && !tag(first + 1).startsWith("VB");
  }

  /** True where a form of "be" stands before the match, adverbs between them aside. */
  boolean isAfterBe() {
    for (int back = 1; back <= 3; back++) {
      if (BE.contains(word(-back))) {
        return true;
      }
      if (!tag(-back).startsWith("RB")) {
        return false;
      }
    }
    return false;
  }

  /** True for a passive of which nobody is named: "is believed", "is seen as". */
  boolean isAgentless() {
    boolean named = false;
    for (int i = 1; i <= FARTHEST_AGENT && !word(i).equals(","); i++) {
      named |= word(i).equals("by");
    }
    return tag(0).equals("VBN") && isAfterBe() && !named && !previous().equals("be");
  }

  /** True where no word stands before the match. */
  boolean isSentenceInitial() {
    return sentence.tokens().subList(0, match.first()).stream().noneMatch(token -> token.isWord());
  }

  /** True where the tag of the first token begins as the entry's {@code tag} column asks. */
  boolean hasAskedTag() {
    String asked = entry().more("tag");
    return asked.isEmpty() || List.of(asked.split(" ", -1)).stream().anyMatch(tag(0)::startsWith);
  }

  /** True where the words are part of a name: proper-noun tags that a headline does not explain. */
  boolean isInName() {
    for (int i = match.first(); i < match.end(); i++) {
      String text = sentence.tokens().get(i).text();
      boolean capital = Character.isUpperCase(text.codePointAt(0));
      if (!capital || !sentence.tokens().get(i).tag().startsWith("NNP")) {
        return false;
      }
    }
    return !isSentenceInitial();
  }
}
