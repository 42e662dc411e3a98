package parallax.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import parallax.lexicon.NumberWords;
import parallax.lexicon.WordKeys;
import parallax.model.Detail;
import parallax.model.Sentence;
import parallax.model.Token;

/** Reads the numbers of a sentence that count or measure something. */
final class Amounts {
  private static final Map<String, Double> SCALES =
      Map.of("hundred", 1e2, "thousand", 1e3, "million", 1e6, "billion", 1e9, "trillion", 1e12);
  private static final String PART_BEFORE =
      "to|or|-|--|/|of|no\\.|number|another|other|last|past|next|first|every|each|these|those|the";
  private static final Set<String> HALVES = Set.of("a", "an", "half");
  private static final int CONTEXT = 6;
  private static final int FAR_NOUN = 4;

  private final Sentence sentence;
  private final List<Token> tokens;

  private Amounts(Sentence sentence) {
    this.sentence = sentence;
    tokens = sentence.tokens();
  }

  /** Counts, money, shares, durations and distances, in order. */
  static List<Amount> of(Sentence sentence) {
    Amounts amounts = new Amounts(sentence);
    List<Amount> found = new ArrayList<>();
    if (sentence.tokens().stream()
        .anyMatch(token -> Units.POLL.contains(WordKeys.key(token.text())))) {
      return found;
    }
    int at = 0;
    while (at < amounts.tokens.size()) {
      int end = amounts.numberEnd(at);
      if (end > at) {
        amounts.read(at, end).ifPresent(found::add);
        at = end;
      } else {
        at++;
      }
    }
    return found;
  }

  /** One past the last token of a number that starts here. */
  private int numberEnd(int at) {
    boolean article =
        HALVES.contains(low(at))
            && at + 1 < tokens.size()
            && Units.MINUTES.containsKey(low(at + 1));
    if (article && !low(at).equals("half")) {
      return at + 1;
    }
    int end = at;
    while (end < tokens.size() && tokens.get(end).tag().equals("CD") && value(end, end + 1) >= 0) {
      end++;
    }
    return end;
  }

  private String low(int at) {
    return tokens.get(at).text().toLowerCase(Locale.ROOT);
  }

  /** The number, or -1 for what is none. */
  private double value(int first, int end) {
    double value = -1;
    for (int i = first; i < end; i++) {
      String text = low(i).replace(",", "").replace("$", "");
      if (SCALES.containsKey(text)) {
        value = (value < 0 ? 1 : value) * SCALES.get(text);
      } else if (text.matches("\\d+(\\.\\d+)?")) {
        value = value < 0 ? Double.parseDouble(text) : -1;
      } else if (text.matches("an?")) {
        value = 1;
      } else {
        double words = words(text);
        if (words < 0 || value >= 0) {
          return -1;
        }
        value = words;
      }
    }
    return value;
  }

  private static double words(String text) {
    double sum = 0;
    for (String part : text.split("-", -1)) {
      Optional<String> figure = NumberWords.figure(part);
      if (figure.isEmpty()) {
        return -1;
      }
      sum += Double.parseDouble(figure.get());
    }
    return sum;
  }

  private Optional<Amount> read(int first, int end) {
    double value = value(first, end);
    boolean range =
        end + 1 < tokens.size() && low(end).matches("to|or|-|--") && numberEnd(end + 1) > end + 1;
    boolean partOfRange = first > 0 && low(first - 1).matches(PART_BEFORE);
    boolean more = end < tokens.size() && low(end).matches("more|other|others|additional|of");
    boolean article = low(first).equals("one");
    if (value < 0 || range || partOfRange || more || article) {
      return Optional.empty();
    }
    int from = first;
    Optional<String> measure = Optional.empty();
    double scale = 1;
    int to = end;
    boolean dollars = first > 0 && low(first - 1).matches("us\\$|[$€£]");
    if (dollars || low(first).startsWith("$")) {
      from = dollars ? first - 1 : first;
      measure = Optional.of("money " + low(from).substring(0, 1));
    } else if (end < tokens.size() && Units.PERCENT.contains(low(end))) {
      measure = Optional.of("percent");
      to = end + 1;
    } else {
      int noun = noun(end);
      if (noun >= 0 && !Units.FAMILY.contains(singular(low(noun)))) {
        to = noun + 1;
        String unit = singular(low(noun));
        scale = Units.MINUTES.getOrDefault(unit, Units.METRES.getOrDefault(unit, 1.0));
        measure = Optional.of(measure(unit, noun));
      }
    }
    return measure.isEmpty()
        ? Optional.empty()
        : Optional.of(amount(measure.get(), value, scale, from, to));
  }

  private Amount amount(String measure, double value, double scale, int from, int to) {
    Bounds.Found bounds = Bounds.before(tokens, from);
    return new Amount(
        Detail.Kind.NUMBER,
        measure,
        bounds.bounds().low(value) * scale,
        bounds.bounds().high(value) * scale,
        sentence.span(bounds.first(), to),
        context(bounds.first(), to, token -> true),
        context(bounds.first(), to, WordKeys::isName));
  }

  private static String singular(String noun) {
    return noun.endsWith("s") && !noun.endsWith("ss") ? noun.substring(0, noun.length() - 1) : noun;
  }

  private String measure(String unit, int noun) {
    if (Units.MINUTES.containsKey(unit)) {
      return "duration";
    }
    if (Units.METRES.containsKey(unit)) {
      return "distance";
    }
    return Units.PEOPLE.contains(unit) ? "people" : "count " + WordKeys.key(low(noun));
  }

  /** The last noun of the first run of nouns behind a number, past its adjectives; or -1. */
  private int noun(int from) {
    int at = from;
    while (at < tokens.size()
        && at - from < FAR_NOUN
        && tokens.get(at).tag().matches("JJ[RS]?|VBN|VBG")) {
      at++;
    }
    int last = -1;
    while (at < tokens.size()
        && at - from <= FAR_NOUN
        && tokens.get(at).tag().matches("NNS?")
        && tokens.get(at).isWord()
        && !low(at).matches("[ap]\\.?m\\.?")) {
      last = at++;
    }
    return last;
  }

  private Set<String> context(int first, int end, Predicate<Token> wanted) {
    Set<String> keys = new TreeSet<>();
    int from = StrictMath.max(0, first - CONTEXT);
    int to = StrictMath.min(tokens.size(), end + CONTEXT);
    for (int i = from; i < to; i++) {
      Token token = tokens.get(i);
      boolean outside = i < first || i >= end;
      if (outside
          && WordKeys.hasContent(token)
          && !WordKeys.isNumber(token)
          && wanted.test(token)) {
        keys.add(WordKeys.key(token.text()));
      }
    }
    return keys;
  }
}
