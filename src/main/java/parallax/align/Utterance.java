package parallax.align;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import parallax.model.Span;

/**
 * Words that one text sets in marks, or apart as a displayed quotation.
 *
 * @param article index of the text
 * @param span with the marks
 * @param first index of its first word among the text's words
 * @param words the words
 * @param speaker to whom the text gives them, if it says so
 * @param attribution index of the attribution, if there is one
 * @param whole true for speech quoted as a whole, false for a fragment
 * @param around what stands beside it
 */
record Utterance(
    int article,
    Span span,
    int first,
    List<Word> words,
    Optional<Speaker> speaker,
    Optional<Integer> attribution,
    boolean whole,
    Nearby around) {
  Utterance {
    words = List.copyOf(words);
  }

  /**
   * What stands around an utterance.
   *
   * @param names parts of names in its paragraph, in small letters
   * @param content keys of words of content in its sentence, outside the utterance
   */
  record Nearby(Set<String> names, Set<String> content) {
    Nearby {
      names = Set.copyOf(names);
      content = Set.copyOf(content);
    }
  }

  int size() {
    return words.size();
  }

  /** Words as printed: "I'd" and "post-war" are one each. */
  int printed() {
    int printed = 0;
    int last = -1;
    for (Word word : words) {
      printed += word.span().start() > last ? 1 : 0;
      last = word.span().end();
    }
    return printed;
  }

  /** True where a difference to the speaker can be told. */
  boolean isSpokenBySomebody() {
    return speaker.filter(found -> found.kind() != Speaker.Kind.OTHER).isPresent();
  }

  /**
   * True where the text gives the words to somebody else than the other text does. Where the one
   * speaker's name stands beside the words of the other, a pronoun or a clause may have been read
   * wrongly, and nothing is said.
   */
  boolean otherSpeaker(Utterance other) {
    return speaker.isPresent()
        && other.speaker.isPresent()
        && speaker.get().differs(other.speaker.get())
        && !speaker.get().isNamedIn(other.around.names)
        && !other.speaker.get().isNamedIn(around.names);
  }

  boolean sameSpeaker(Utterance other) {
    return speaker.isPresent()
        && other.speaker.isPresent()
        && speaker.get().same(other.speaker.get());
  }
}
