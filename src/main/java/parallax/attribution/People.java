package parallax.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import parallax.model.Document;
import parallax.model.Phrase;
import parallax.model.Sentence;
import parallax.model.Token;

/**
 * The people a text names in full, so that a last name alone can be given its first name back. A
 * name in full is two to four capitalised names in a row that are no body, place or day.
 */
final class People {
  private final Map<String, String> byLastName;
  private final Set<String> places;
  private final Set<String> common;

  private People(Map<String, String> byLastName, Set<String> places, Set<String> common) {
    this.byLastName = byLastName;
    this.places = places;
    this.common = common;
  }

  static People of(Document document) {
    Map<String, String> byLastName = new LinkedHashMap<>();
    Map<String, Integer> afterPreposition = new HashMap<>();
    for (Sentence sentence : document.body()) {
      for (Phrase phrase : sentence.nounPhrases()) {
        if (phrase.kind() != Phrase.Kind.NAME) {
          continue;
        }
        List<String> names = nameWords(sentence, phrase);
        if (names.size() == 1 && phrase.first() > 0) {
          boolean at =
              Set.of("in", "at").contains(Cues.lower(sentence.tokens().get(phrase.first() - 1)));
          afterPreposition.merge(names.get(0), at ? 1 : 0, Integer::sum);
        }
        String full = String.join(" ", names);
        if (names.size() >= 2
            && names.size() <= 4
            && !SourceWords.isBody(full)
            && !SourceWords.isMetonym(names.get(names.size() - 1))) {
          byLastName.putIfAbsent(names.get(names.size() - 1), full);
        }
      }
    }
    Set<String> places = new HashSet<>();
    afterPreposition.forEach(
        (name, times) -> {
          if (times > 0 && !byLastName.containsKey(name)) {
            places.add(name);
          }
        });
    return new People(byLastName, places, common(document));
  }

  /** Words that the text writes with a small letter somewhere. */
  private static Set<String> common(Document document) {
    Set<String> common = new HashSet<>();
    for (Sentence sentence : document.body()) {
      for (Token token : sentence.tokens()) {
        if (Character.isLowerCase(token.text().codePointAt(0))) {
          common.add(token.text());
        }
      }
    }
    return common;
  }

  /** "Harbour officials" at the head of a sentence names no harbour where others are small. */
  boolean isCommon(Sentence sentence, int token) {
    return token == 0 && common.contains(Cues.lower(sentence.tokens().get(token)));
  }

  /** The proper nouns at the end of a phrase, without titles before them. */
  static List<String> nameWords(Sentence sentence, Phrase phrase) {
    List<String> names = new ArrayList<>();
    for (int i = phrase.first(); i < phrase.end(); i++) {
      Token token = sentence.tokens().get(i);
      // A first name that the tagger doesn't know stands between small words and a last name.
      boolean unknown =
          i > 0
              && i + 1 < phrase.end()
              && token.tag().matches("NN|JJ|FW|VBN?")
              && Character.isUpperCase(token.text().codePointAt(0))
              && sentence.tokens().get(i + 1).tag().equals("NNP");
      boolean proper = token.tag().startsWith("NNP") || unknown;
      if (!proper || SourceWords.isTitle(token.text()) || token.tag().equals("POS")) {
        names.clear();
      } else {
        names.add(token.text());
      }
    }
    return names;
  }

  /** The full name that ends with this last name, if the text gives one. */
  Optional<String> fullName(String lastName) {
    return Optional.ofNullable(byLastName.get(lastName));
  }

  /** True for a name that the text uses as a place: "in Orlen". */
  boolean isPlace(String name) {
    return places.contains(name) || SourceWords.isMetonym(name);
  }
}
