package parallax.attribution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import parallax.model.Phrase;
import parallax.model.Sentence;
import parallax.model.Token;

/**
 * One noun phrase with the phrases that hang on it by a preposition: "the ambassador to Japan",
 * "one of the lawmakers", "sources familiar with the talks".
 *
 * @param first first token
 * @param end one past the last token
 * @param head the phrase that decides
 */
record NounRange(int first, int end, Phrase head) {
  private static final Set<String> LINKS =
      Set.of("of", "in", "at", "to", "for", "from", "with", "on", "close", "near");
  private static final Set<String> BACK_LINKS =
      Set.of(
          "of", "in", "at", "to", "for", "from", "with", "on", "close", "near", "by", "about",
          "between", "among", "under", "against", "within", "inside", "behind", "over", "across");
  private static final Set<String> AMOUNTS =
      Set.of(
          "early", "nearly", "almost", "about", "roughly", "only", "not", "more", "than", "least",
          "at", "some", "several", "many", "most", "all", "both", "half", "one", "two", "three");
  private static final Set<String> VAGUE_WORDS =
      Set.of(
          "some",
          "many",
          "others",
          "most",
          "several",
          "few",
          "all",
          "one",
          "two",
          "three",
          "half",
          "both",
          "those",
          "everyone",
          "nobody",
          "none",
          "everybody",
          "anyone",
          "someone",
          "majority");

  /** The range that ends right before a token; empty where no noun phrase does. */
  static Optional<NounRange> endingAt(Sentence sentence, int end) {
    Optional<Phrase> last =
        sentence.nounPhrases().stream().filter(phrase -> phrase.end() == end).findFirst();
    if (last.isEmpty()) {
      return quantifier(sentence, end - 1);
    }
    Phrase head = firm(sentence, last.get());
    int first = overAmounts(sentence.tokens(), head.first());
    while (true) {
      Optional<Phrase> before = linkedBefore(sentence, first);
      if (before.isEmpty()) {
        break;
      }
      boolean opens = opensClause(sentence.tokens(), before.get());
      if (opens && !Cues.lower(sentence.tokens().get(first - 1)).equals("of")) {
        break;
      }
      head = before.get();
      first = overAmounts(sentence.tokens(), head.first());
    }
    return Optional.of(joined(sentence, new NounRange(first, end, head)));
  }

  /** "Velt and Marsh said": the phrase before "and" belongs to it where a clause opens with it. */
  private static NounRange joined(Sentence sentence, NounRange second) {
    List<Token> tokens = sentence.tokens();
    int and = second.first() - 1;
    boolean pronoun = second.head().kind() == Phrase.Kind.PRONOUN;
    if (and < 1 || pronoun || !Cues.lower(tokens.get(and)).equals("and")) {
      return second;
    }
    Optional<NounRange> before =
        sentence.nounPhrases().stream().anyMatch(phrase -> phrase.end() == and)
            ? endingAt(sentence, and)
            : Optional.empty();
    return before
        .filter(range -> range.head().kind() != Phrase.Kind.PRONOUN)
        .filter(
            range ->
                range.first() == 0
                    || tokens.get(range.first() - 1).tag().matches("[,:.]|``|''")
                    || tokens.get(range.first() - 1).text().equals("\""))
        .map(range -> new NounRange(range.first(), second.end(), range.head()))
        .orElse(second);
  }

  /** "Marsh & Velt": one name. */
  private static Phrase firm(Sentence sentence, Phrase last) {
    int and = last.first() - 1;
    if (last.kind() != Phrase.Kind.NAME
        || and < 1
        || !sentence.tokens().get(and).text().equals("&")) {
      return last;
    }
    return sentence.nounPhrases().stream()
        .filter(phrase -> phrase.end() == and)
        .map(phrase -> new Phrase(phrase.first(), last.end(), last.head(), Phrase.Kind.NAME))
        .findFirst()
        .orElse(last);
  }

  /** "In talks with Orlen officials said": the phrase hangs on a preposition of its own. */
  private static boolean opensClause(List<Token> tokens, Phrase phrase) {
    int before = phrase.first() - 1;
    boolean preposition = before >= 0 && tokens.get(before).tag().matches("IN|TO");
    return preposition && (before == 0 || tokens.get(before - 1).tag().matches("[,.:]|VB.?|RB|IN"));
  }

  private static Optional<NounRange> quantifier(Sentence sentence, int at) {
    if (at < 0 || !VAGUE_WORDS.contains(Cues.lower(sentence.tokens().get(at)))) {
      return Optional.empty();
    }
    return Optional.of(new NounRange(at, at + 1, new Phrase(at, at + 1, at, Phrase.Kind.NOUN)));
  }

  /** The phrase on which this one hangs: "a survey conducted by X", "sources familiar with X". */
  private static Optional<Phrase> linkedBefore(Sentence sentence, int first) {
    List<Token> tokens = sentence.tokens();
    int link = first - 1;
    if (link < 1 || !BACK_LINKS.contains(Cues.lower(tokens.get(link)))) {
      return Optional.empty();
    }
    int end = link;
    while (end > 0 && link - end < 3 && tokens.get(end - 1).tag().matches("JJ|RB|VBN|VBG")) {
      end--;
    }
    for (Phrase phrase : sentence.nounPhrases()) {
      // "a dealer with three of them on the quay": the pronoun hangs on its number.
      boolean counted =
          phrase.first() > 0 && Cues.lower(tokens.get(phrase.first() - 1)).equals("of");
      if (phrase.end() == end && (phrase.kind() != Phrase.Kind.PRONOUN || counted)) {
        return Optional.of(phrase);
      }
    }
    return quantifier(sentence, end - 1).map(NounRange::head);
  }

  /**
   * "Early results", "nearly half", "not everyone": words of amount before a phrase belong to it.
   */
  private static int overAmounts(List<Token> tokens, int first) {
    int at = first;
    while (at > 0 && AMOUNTS.contains(Cues.lower(tokens.get(at - 1)))) {
      at--;
    }
    boolean number = at > 1 && tokens.get(at).tag().equals("CD");
    boolean outOf = number && Cues.lower(tokens.get(at - 1)).equals("in");
    return outOf && tokens.get(at - 2).tag().equals("CD") ? at - 2 : at;
  }

  /** The range that starts at a token, with what hangs on it after "of", "at" and the like. */
  static Optional<NounRange> startingAt(Sentence sentence, int first) {
    for (Phrase phrase : sentence.nounPhrases()) {
      if (phrase.first() == first) {
        return Optional.of(new NounRange(first, extended(sentence, phrase.end()), phrase));
      }
    }
    return first < sentence.tokens().size()
        ? quantifierWithRest(sentence, first)
        : Optional.empty();
  }

  private static Optional<NounRange> quantifierWithRest(Sentence sentence, int first) {
    return quantifier(sentence, first)
        .map(range -> new NounRange(first, extended(sentence, first + 1), range.head()));
  }

  private static int extended(Sentence sentence, int end) {
    List<Token> tokens = sentence.tokens();
    int at = end;
    while (at < tokens.size()) {
      int link = at;
      while (link < tokens.size() && tokens.get(link).tag().matches("JJ|RB")) {
        link++;
      }
      if (link >= tokens.size() || !LINKS.contains(Cues.lower(tokens.get(link)))) {
        return at;
      }
      int next = link + 1;
      Optional<Phrase> phrase =
          sentence.nounPhrases().stream().filter(p -> p.first() == next).findFirst();
      if (phrase.isEmpty()) {
        return at;
      }
      at = phrase.get().end();
    }
    return at;
  }
}
