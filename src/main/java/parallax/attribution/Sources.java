package parallax.attribution;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import parallax.model.Phrase;
import parallax.model.Sentence;
import parallax.model.Source;
import parallax.model.SourceType;
import parallax.model.Token;

/** Makes a source of a noun phrase: its whole span, and its type by the grammatical head. */
final class Sources {
  private static final Pattern INSERTION = Pattern.compile(",| \\(| -|\\s(?:who|which|that)\\b");

  private final Scene scene;
  private final SourceTypes types;

  Sources(Scene scene) {
    this.scene = scene;
    this.types = new SourceTypes(scene);
  }

  /** The source whose last phrase ends right before a token, skipping what stands in commas. */
  Optional<Source> endingBefore(int sentenceIndex, int token, boolean toldOutlet) {
    Sentence sentence = scene.sentence(sentenceIndex);
    List<Token> tokens = sentence.tokens();
    int end = token;
    if (end > 0 && tokens.get(end - 1).tag().matches("WP|WDT")) {
      return relative(sentence, end - 1, toldOutlet);
    }
    Optional<NounRange> range = Optional.empty();
    if (end > 0 && tokens.get(end - 1).text().equals(",")) {
      range = SourceExtent.overInsertions(sentence, end - 1);
      int pronoun = range.isPresent() ? -1 : SourceExtent.pronounBefore(tokens, end - 1);
      if (pronoun >= 0) {
        return relative(sentence, pronoun, toldOutlet);
      }
      end = range.isPresent() ? end : end - 1;
    } else if (end > 0 && tokens.get(end - 1).text().equals("--")) {
      range = reaching(sentence, opening(tokens, end - 1, "--"), end);
    } else if (end > 0 && tokens.get(end - 1).text().endsWith(")")) {
      range = reaching(sentence, opening(tokens, end - 1, "("), end);
    }
    int last = end;
    return range
        .or(() -> NounRange.endingAt(sentence, last))
        .map(found -> SourceExtent.withRelative(scene, sentenceIndex, found))
        .filter(found -> !isTime(tokens.get(found.head().head())))
        .map(found -> withoutTime(tokens, found))
        .map(found -> source(sentence, found, toldOutlet));
  }

  /** "The coming months may reveal": time tells nobody anything. */
  private static boolean isTime(Token head) {
    return head.tag().startsWith("NN") && SourceWords.isTime(head.text());
  }

  /** "In the evening Ina Velt", "On Monday Ina Velt": the day is no part of the name. */
  private static NounRange withoutTime(List<Token> tokens, NounRange range) {
    Phrase head = range.head();
    for (int i = head.head() - 1; i >= head.first(); i--) {
      if (isTime(tokens.get(i)) && tokens.get(head.head()).tag().equals("NNP")) {
        Phrase name = new Phrase(i + 1, head.end(), head.head(), head.kind());
        return new NounRange(i + 1, range.end(), name);
      }
    }
    return range;
  }

  private static Optional<NounRange> reaching(Sentence sentence, int at, int end) {
    return NounRange.endingAt(sentence, at)
        .map(range -> new NounRange(range.first(), end, range.head()));
  }

  /** "sailors who say": the pronoun is the source, and the phrase before it tells who it is. */
  private Optional<Source> relative(Sentence sentence, int pronoun, boolean toldOutlet) {
    boolean comma = pronoun > 0 && sentence.tokens().get(pronoun - 1).text().equals(",");
    int end = comma ? pronoun - 1 : pronoun;
    return NounRange.endingAt(sentence, end)
        .map(range -> isPerson(sentence.tokens().get(pronoun)) ? range : nearest(sentence, range))
        .map(
            range -> {
              Source named = source(sentence, range, toldOutlet);
              String referent = named.referent().orElse(scene.cut(named.span()));
              return new Source(
                  sentence.span(pronoun, pronoun + 1), named.type(), Optional.of(referent));
            });
  }

  /** "aides of the Ministry of Ports, who say": people are meant, whatever stands nearest. */
  private static boolean isPerson(Token pronoun) {
    return Cues.lower(pronoun).equals("who");
  }

  /**
   * "protest from Brack, which says": a body or place right before "which" is meant, not a thing.
   */
  private static NounRange nearest(Sentence sentence, NounRange range) {
    boolean thing = range.head().kind() == Phrase.Kind.NOUN;
    return sentence.nounPhrases().stream()
        .filter(phrase -> phrase.end() == range.end() && phrase.first() > range.head().head())
        .filter(phrase -> thing && phrase.kind() == Phrase.Kind.NAME)
        .findFirst()
        .map(phrase -> new NounRange(phrase.first(), phrase.end(), phrase))
        .orElse(range);
  }

  /** "Velt (Orlen) said": the place of the mark that opens what this one closes. */
  private static int opening(List<Token> tokens, int close, String mark) {
    for (int i = close - 1; i > 0 && close - i < 25; i--) {
      if (tokens.get(i).text().startsWith(mark)) {
        return i;
      }
    }
    return close;
  }

  /** The source that starts at a token, as in "said harbour master Ina Velt". */
  Optional<Source> startingAt(int sentenceIndex, int token) {
    Sentence sentence = scene.sentence(sentenceIndex);
    return NounRange.startingAt(sentence, token)
        .map(
            range ->
                new NounRange(range.first(), SourceExtent.trailing(sentence, range), range.head()))
        .map(range -> source(sentence, range, false));
  }

  /** The source under a range of tokens. */
  Source source(Sentence sentence, NounRange range, boolean toldOutlet) {
    SourceType type = types.of(sentence, range, toldOutlet);
    return new Source(
        sentence.span(range.first(), range.end()), type, referent(sentence, range, type));
  }

  private Optional<String> referent(Sentence sentence, NounRange range, SourceType type) {
    Phrase head = range.head();
    if (head.kind() == Phrase.Kind.PRONOUN) {
      return Optional.empty();
    }
    String whole = scene.cut(sentence.span(range.first(), range.end()));
    String core = INSERTION.split(whole, 2)[0];
    Optional<Phrase> named = types.apposition(sentence, range);
    if (named.isPresent()) {
      return Optional.of(String.join(" ", People.nameWords(sentence, named.get())));
    }
    if (head.kind() == Phrase.Kind.NOUN && type == SourceType.NAMED) {
      return scene.people().fullName(sentence.tokens().get(head.head()).text());
    }
    if (head.kind() == Phrase.Kind.NOUN) {
      return core.equals(whole) ? Optional.empty() : Optional.of(core);
    }
    List<String> names = People.nameWords(sentence, head);
    if (names.isEmpty() || type != SourceType.NAMED) {
      return Optional.of(core);
    }
    String last = names.get(names.size() - 1);
    String own = String.join(" ", names);
    return Optional.of(names.size() > 1 ? own : scene.people().fullName(last).orElse(own));
  }
}
