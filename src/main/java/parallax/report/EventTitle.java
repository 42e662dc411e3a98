package parallax.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import parallax.model.Article;
import parallax.model.Block;
import parallax.model.Document;
import parallax.model.Event;
import parallax.model.Headline;
import parallax.model.Phrase;
import parallax.model.Reading;
import parallax.model.Sentence;
import parallax.model.Token;

/**
 * The title of an event, nobody's frame: names that most of its texts share, with things that the
 * beginnings of most speak of; or else one text's headline in quotation marks with its outlet.
 */
final class EventTitle {
  private static final int MOST_NAMES = 4;
  private static final int LONGEST_NAMES = 48;
  private static final int FEWEST_NAMES = 2;
  private static final Set<String> CALENDAR =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "jan",
          "feb",
          "mar",
          "apr",
          "aug",
          "sept",
          "sep",
          "oct",
          "nov",
          "dec");

  /** Abbreviations that open the name of a place. */
  private static final Set<String> PLACES = Set.of("St.", "Ste.", "Mt.", "Ft.", "Pt.");

  private EventTitle() {}

  /** The title. */
  static String of(Event event) {
    List<String> names = event.readings().size() < 2 ? List.of() : names(event);
    if (names.size() < FEWEST_NAMES) {
      return quoted(event);
    }
    List<String> nouns = TitleNouns.of(event, names);
    return String.join(", ", names) + (nouns.isEmpty() ? "" : ": " + String.join(", ", nouns));
  }

  /** The first headline in the order of the page, quoted, with its outlet. */
  static String quoted(Event event) {
    Optional<Article> titled =
        event.readings().stream()
            .map(Reading::article)
            .filter(article -> article.headline().isPresent())
            .findFirst();
    Article article = titled.orElse(event.readings().get(0).article());
    return article
        .headline()
        .map(Headline::text)
        .map(text -> "“" + Texts.oneLine(text) + "” (" + article.outlet() + ")")
        .orElse("A text without a headline (" + article.outlet() + ")");
  }

  /** How widely a name is used: in how many texts, in how many headlines or ledes, how often. */
  private record Use(Set<Integer> texts, Set<Integer> tops, int times) {
    static Use none() {
      return new Use(new TreeSet<>(), new TreeSet<>(), 0);
    }

    Use in(int text, boolean top) {
      texts.add(text);
      if (top) {
        tops.add(text);
      }
      return new Use(texts, tops, times + 1);
    }
  }

  private static List<String> names(Event event) {
    Map<String, Use> uses = new TreeMap<>();
    for (int i = 0; i < event.readings().size(); i++) {
      Document document = event.readings().get(i).document();
      for (Sentence sentence : document.sentences()) {
        boolean top = isTop(document, sentence);
        for (String name : names(sentence)) {
          uses.put(name, uses.getOrDefault(name, Use.none()).in(i, top));
        }
      }
    }
    int most = event.readings().size() / 2 + 1;
    List<String> shared =
        uses.entrySet().stream()
            .filter(entry -> entry.getValue().texts().size() >= most)
            .sorted(
                Comparator.comparing((Map.Entry<String, Use> e) -> -e.getValue().tops().size())
                    .thenComparing(e -> -e.getValue().texts().size())
                    .thenComparing(e -> -e.getValue().times())
                    .thenComparing(Map.Entry::getKey))
            .map(Map.Entry::getKey)
            .toList();
    List<String> names = distinct(shared);
    while (names.size() > FEWEST_NAMES && String.join(", ", names).length() > LONGEST_NAMES) {
      names.remove(names.size() - 1);
    }
    return names;
  }

  /** A name that is part of a better one, or holds one, is the same name told twice. */
  private static List<String> distinct(List<String> names) {
    List<String> kept = new ArrayList<>();
    for (String name : names) {
      String lower = " " + name.toLowerCase(Locale.ROOT) + " ";
      boolean known =
          kept.stream()
              .map(k -> " " + k.toLowerCase(Locale.ROOT) + " ")
              .anyMatch(k -> k.contains(lower) || lower.contains(k));
      if (!known && kept.size() < MOST_NAMES) {
        kept.add(name);
      }
    }
    return kept;
  }

  /** True in the headline and in the first paragraph. */
  static boolean isTop(Document document, Sentence sentence) {
    Block.Kind kind = document.kind(sentence);
    return kind == Block.Kind.HEADLINE || document.article().paragraph(sentence.block()) == 1;
  }

  /** Names of a sentence: the proper nouns at the end of a phrase, whole and by the last word. */
  private static Set<String> names(Sentence sentence) {
    Set<String> found = new LinkedHashSet<>();
    for (Phrase phrase : sentence.nounPhrases()) {
      if (phrase.kind() != Phrase.Kind.NAME) {
        continue;
      }
      int first = firstWord(sentence, phrase);
      Token head = sentence.tokens().get(phrase.head());
      // "St" has lost its saint, "Department" its "of Roads".
      boolean cut =
          head.text().length() < 3
              || (phrase.end() < sentence.tokens().size()
                  && sentence.tokens().get(phrase.end()).text().equals("of"));
      boolean usable =
          !cut
              && isName(head)
              && !CALENDAR.contains(head.text().toLowerCase(Locale.ROOT).replace(".", ""));
      if (usable) {
        found.add(text(sentence, first, phrase.head()));
      }
    }
    return found;
  }

  private static int firstWord(Sentence sentence, Phrase phrase) {
    List<Token> tokens = sentence.tokens();
    int first = phrase.head();
    while (first > phrase.first() && isName(tokens.get(first - 1))) {
      first--;
    }
    // "Gov. Pell" is Pell in another text; "St. Ives Pier" is no Ives Pier.
    while (first < phrase.head()
        && tokens.get(first).text().matches("\\p{L}+\\.")
        && !PLACES.contains(tokens.get(first).text())) {
      first++;
    }
    // "the Ministry of Ports": one name, and its last word alone is none.
    boolean linked =
        first == phrase.first()
            && first > 2
            && tokens.get(first - 1).text().equals("of")
            && isName(tokens.get(first - 2))
            && tokens.get(first - 3).tag().equals("DT");
    return linked ? first - 2 : first;
  }

  private static String text(Sentence sentence, int first, int head) {
    StringBuilder text = new StringBuilder();
    for (int i = first; i <= head; i++) {
      text.append(i > first ? " " : "").append(sentence.tokens().get(i).text());
    }
    return text.toString();
  }

  private static boolean isName(Token token) {
    return token.tag().startsWith("NNP") && Character.isUpperCase(token.text().codePointAt(0));
  }
}
