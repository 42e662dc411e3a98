package parallax.metric;

import java.util.List;
import java.util.Optional;
import parallax.model.Phrase;
import parallax.model.Sentence;
import parallax.model.Token;

/**
 * Towards whom or what a loaded term goes, where its clause shows it: the noun that it stands
 * before, the object behind a verb, or the subject of "is" and its like before it.
 */
final class LoadedTarget {
  private static final List<String> LINKING =
      List.of(
          "is",
          "are",
          "was",
          "were",
          "be",
          "been",
          "'s",
          "'re",
          "seems",
          "seemed",
          "looks",
          "looked",
          "became",
          "becomes",
          "remains",
          "remained");
  private static final int FARTHEST_LINK = 3;

  private LoadedTarget() {}

  /** The target's words, without its determiner; empty where nothing shows it. */
  static Optional<String> of(Candidate candidate) {
    Sentence sentence = candidate.sentence();
    int first = candidate.match().first();
    int last = candidate.match().end() - 1;
    for (Phrase phrase : sentence.nounPhrases()) {
      if (phrase.first() <= last && last < phrase.head()) {
        return Optional.of(words(sentence, phrase));
      }
    }
    if (sentence.tokens().get(first).tag().startsWith("VB")) {
      return startingAt(sentence, last + 1).or(() -> linked(sentence, first));
    }
    return linked(sentence, first);
  }

  private static Optional<String> startingAt(Sentence sentence, int index) {
    return sentence.nounPhrases().stream()
        .filter(phrase -> phrase.first() == index)
        .findFirst()
        .map(phrase -> words(sentence, phrase));
  }

  private static Optional<String> linked(Sentence sentence, int first) {
    for (int i = first - 1; i >= Math.max(0, first - FARTHEST_LINK); i--) {
      if (LINKING.contains(sentence.tokens().get(i).text())) {
        int link = i;
        return sentence.nounPhrases().stream()
            .filter(phrase -> phrase.end() == link)
            .findFirst()
            .map(phrase -> words(sentence, phrase));
      }
    }
    return Optional.empty();
  }

  /** A name whole, else the head noun. */
  private static String words(Sentence sentence, Phrase phrase) {
    int start = phrase.head();
    List<Token> tokens = sentence.tokens();
    while (phrase.kind() == Phrase.Kind.NAME
        && start > phrase.first()
        && tokens.get(start - 1).tag().startsWith("NNP")) {
      start--;
    }
    return String.join(
        " ", tokens.subList(start, phrase.head() + 1).stream().map(Token::text).toList());
  }
}
