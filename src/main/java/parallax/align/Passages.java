package parallax.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import parallax.lexicon.WordKeys;
import parallax.model.Block;
import parallax.model.Document;
import parallax.model.Event;
import parallax.model.Observed;
import parallax.model.Reading;
import parallax.model.Sentence;
import parallax.model.Token;
import parallax.vector.WordVectors;

/** Reads the passages of an event: sentences of the story and key points. */
final class Passages {
  private static final int FEWEST_KEYS = 2;

  private final WordVectors vectors;
  private final List<Passage> found = new ArrayList<>();

  private Passages(WordVectors vectors) {
    this.vectors = vectors;
  }

  /** By article, then position; a sentence of two clauses is there as a whole and in parts. */
  static List<Passage> of(Event event, WordVectors vectors) {
    Passages passages = new Passages(vectors);
    for (int i = 0; i < event.readings().size(); i++) {
      Observed observed = event.readings().get(i).observed();
      Document document = observed.document();
      List<Token> headline = headline(event.readings().get(i));
      boolean first = true;
      for (int s = 0; s < document.sentences().size(); s++) {
        Sentence sentence = document.sentences().get(s);
        Block.Kind kind = document.kind(sentence);
        if (kind.isBody() || kind == Block.Kind.KEY_POINT) {
          double position = (double) s / document.sentences().size();
          boolean body = kind.isBody();
          // A lede without a headline says itself what the story is about.
          Optional<Meaning> above =
              body && first
                  ? Optional.of(
                      Meaning.of(vectors, headline.isEmpty() ? sentence.tokens() : headline))
                  : Optional.empty();
          first &= !body;
          Place place = new Place(observed, i, s, body, above, position);
          passages.add(place, sentence, true);
          for (Sentence clause : Clauses.of(sentence)) {
            passages.add(place, clause, false);
          }
        }
      }
    }
    return List.copyOf(passages.found);
  }

  /** Some of the words of a passage as a passage of their own. */
  static Passage cut(Event event, Passage passage, Sentence words, WordVectors vectors) {
    Observed observed = event.readings().get(passage.article()).observed();
    Place place =
        new Place(
            observed,
            passage.article(),
            passage.index(),
            passage.body(),
            passage.headline(),
            passage.position());
    return new Passages(vectors).passage(place, words, false);
  }

  private record Place(
      Observed observed,
      int article,
      int index,
      boolean body,
      Optional<Meaning> headline,
      double position) {}

  private static List<Token> headline(Reading reading) {
    Document document = reading.givenHeadline().map(Reading::document).orElse(reading.document());
    List<Token> words = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      if (document.kind(sentence) == Block.Kind.HEADLINE) {
        words.addAll(sentence.tokens());
      }
    }
    return words;
  }

  /** True for a word that says who the source is, not what it says; its name still counts. */
  private static boolean isFrame(Observed observed, Token token) {
    return !WordKeys.isName(token)
        && observed.attributions().stream()
            .flatMap(attribution -> attribution.source().stream())
            .anyMatch(source -> source.span().contains(token.span()));
  }

  private void add(Place place, Sentence words, boolean whole) {
    Passage passage = passage(place, words, whole);
    if (passage.keys().size() >= FEWEST_KEYS) {
      found.add(passage);
    }
  }

  private Passage passage(Place place, Sentence words, boolean whole) {
    SortedSet<String> keys = new TreeSet<>();
    SortedSet<String> names = new TreeSet<>();
    SortedSet<String> numbers = new TreeSet<>();
    boolean negated = false;
    for (Token token : words.tokens()) {
      negated |= WordKeys.isNegation(token);
      String key = WordKeys.key(token.text());
      if (WordKeys.hasContent(token) && key.length() > 1 && !isFrame(place.observed(), token)) {
        keys.add(key);
        if (WordKeys.isName(token)) {
          names.add(key);
        }
        if (WordKeys.isNumber(token)) {
          numbers.add(key);
        }
      }
    }
    return new Passage(
        place.article(),
        place.index(),
        words,
        whole,
        place.body(),
        place.headline(),
        place.position(),
        keys,
        names,
        numbers,
        negated,
        Meaning.of(vectors, words.tokens()),
        Meaning.of(vectors, verbs(words)));
  }

  private static List<Token> verbs(Sentence words) {
    return words.tokens().stream()
        .filter(token -> token.tag().startsWith("VB") && WordKeys.hasContent(token))
        .toList();
  }
}
