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
  private static final Set<String> VAGUE_WORDS =
      Set.of(
          "some", "many", "others", "most", "several", "few", "all", "one", "two", "three", "half");

  /** The range that ends right before a token; empty where no noun phrase does. */
  static Optional<NounRange> endingAt(Sentence sentence, int end) {
    Optional<Phrase> last =
        sentence.nounPhrases().stream().filter(phrase -> phrase.end() == end).findFirst();
    if (last.isEmpty()) {
      return quantifier(sentence, end - 1);
    }
    Phrase head = last.get();
    int first = head.first();
    while (true) {
      Optional<Phrase> before = linkedBefore(sentence, first);
      if (before.isEmpty()) {
        break;
      }
      head = before.get();
      first = head.first();
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

  private static Optional<NounRange> quantifier(Sentence sentence, int at) {
    if (at < 0 || !VAGUE_WORDS.contains(Cues.lower(sentence.tokens().get(at)))) {
      return Optional.empty();
    }
    return Optional.of(new NounRange(at, at + 1, new Phrase(at, at + 1, at, Phrase.Kind.NOUN)));
  }

  private static Optional<Phrase> linkedBefore(Sentence sentence, int first) {
    List<Token> tokens = sentence.tokens();
    int link = first - 1;
    if (link < 1 || !LINKS.contains(Cues.lower(tokens.get(link)))) {
      return Optional.empty();
    }
    int end = link;
    // "familiar with", "close to": the adjective belongs to the noun before it.
    while (end > 0 && tokens.get(end - 1).tag().matches("JJ|RB")) {
      end--;
    }
    for (Phrase phrase : sentence.nounPhrases()) {
      if (phrase.end() == end && phrase.kind() != Phrase.Kind.PRONOUN) {
        boolean afterPreposition =
            phrase.first() > 0 && tokens.get(phrase.first() - 1).tag().equals("IN");
        return afterPreposition && !isOf(tokens, link) ? Optional.empty() : Optional.of(phrase);
      }
    }
    return quantifier(sentence, end - 1).map(NounRange::head);
  }

  private static boolean isOf(List<Token> tokens, int link) {
    return Cues.lower(tokens.get(link)).equals("of");
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
