package parallax.lexicon;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Inflected forms of English terms: spelling rules, and a table for words that break them. */
final class Inflection {
  /** Which word of a term changes, and how. */
  enum Kind {
    NONE,
    VERB,
    NOUN,
    ADJECTIVE;

    /** By its word in a lexicon; an empty cell means none. */
    static Optional<Kind> of(String word) {
      return switch (word) {
        case "", "none" -> Optional.of(NONE);
        case "verb" -> Optional.of(VERB);
        case "noun" -> Optional.of(NOUN);
        case "adjective" -> Optional.of(ADJECTIVE);
        default -> Optional.empty();
      };
    }
  }

  private final Map<String, List<String>> irregular;

  /**
   * Rules with exceptions.
   *
   * @param irregular all further forms of a word, by kind and word: "verb say"
   */
  Inflection(Map<String, List<String>> irregular) {
    this.irregular = Map.copyOf(irregular);
  }

  static String key(String kind, String word) {
    return kind.toLowerCase(Locale.ROOT) + " " + word;
  }

  /** The term and its further forms: a verb changes in its first word, a noun in its last. */
  Set<String> forms(String term, Kind kind) {
    Set<String> forms = new LinkedHashSet<>(List.of(term));
    if (kind == Kind.NONE) {
      return forms;
    }
    int cut = kind == Kind.VERB ? (term + " ").indexOf(' ') : term.lastIndexOf(' ') + 1;
    String before = kind == Kind.VERB ? "" : term.substring(0, cut);
    String word = kind == Kind.VERB ? term.substring(0, cut) : term.substring(cut);
    String after = kind == Kind.VERB ? term.substring(cut) : "";
    for (String form : words(word, kind)) {
      forms.add(before + form + after);
    }
    return forms;
  }

  private List<String> words(String word, Kind kind) {
    List<String> exceptions = irregular.get(key(kind.name(), word));
    if (exceptions != null) {
      return exceptions;
    }
    return switch (kind) {
      case VERB -> List.of(ending(word), join(word, "ed"), ing(word));
      case NOUN -> List.of(ending(word));
      case ADJECTIVE -> List.of(join(word, "er"), join(word, "est"));
      case NONE -> List.of();
    };
  }

  private static String ending(String word) {
    if (afterConsonant(word, 'y')) {
      return word.substring(0, word.length() - 1) + "ies";
    }
    return word + (word.matches(".*(s|x|z|ch|sh|[^aeiou]o)") ? "es" : "s");
  }

  private static String ing(String word) {
    if (word.endsWith("ie")) {
      return word.substring(0, word.length() - 2) + "ying";
    }
    boolean silent = word.endsWith("e") && !word.matches(".*[eoy]e");
    return silent ? word.substring(0, word.length() - 1) + "ing" : doubled(word) + "ing";
  }

  /** Adds an ending that begins with e. */
  private static String join(String word, String ending) {
    if (word.endsWith("e")) {
      return word + ending.substring(1);
    }
    if (afterConsonant(word, 'y')) {
      return word.substring(0, word.length() - 1) + "i" + ending;
    }
    return doubled(word) + ending;
  }

  /** Doubles the last letter of a word of one short syllable: slam, slammed. */
  private static String doubled(String word) {
    boolean isShort = word.matches("[^aeiou]*(qu[^aeiou]*)?[aeiou][^aeiouwxy]");
    return isShort ? word + word.charAt(word.length() - 1) : word;
  }

  private static boolean afterConsonant(String word, char last) {
    int at = word.length() - 1;
    return at > 0 && word.charAt(at) == last && "aeiou".indexOf(word.charAt(at - 1)) < 0;
  }
}
