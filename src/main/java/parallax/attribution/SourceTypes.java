package parallax.attribution;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import parallax.model.Phrase;
import parallax.model.Sentence;
import parallax.model.SourceType;
import parallax.model.Token;

/** The type of a source, by the head of its phrase and what hangs on it. */
final class SourceTypes {
  private static final Set<String> NUMBERS =
      Set.of("one", "two", "three", "four", "five", "six", "a", "an", "another", "several", "both");

  private static final Pattern NAMELESS =
      Pattern.compile(
          "(?s)(?>^.*?\\b(who|that) ).*\\bnot (to )?be (named|identified)|\\banonymity\\b|\\bdeclined to be (named|identified)");

  private final Scene scene;

  SourceTypes(Scene scene) {
    this.scene = scene;
  }

  /** "The captain, Joss Hallam,": the name behind the comma, where it is a person's. */
  Optional<Phrase> apposition(Sentence sentence, NounRange range) {
    int comma = range.head().end();
    boolean noun = range.head().kind() == Phrase.Kind.NOUN;
    if (!noun || comma >= range.end() || !sentence.tokens().get(comma).text().equals(",")) {
      return Optional.empty();
    }
    return sentence.nounPhrases().stream()
        .filter(phrase -> phrase.first() == comma + 1 && phrase.kind() == Phrase.Kind.NAME)
        .filter(phrase -> People.nameWords(sentence, phrase).size() > 1)
        .filter(
            phrase -> !SourceWords.isBody(scene.cut(sentence.span(phrase.first(), phrase.end()))))
        .findFirst();
  }

  /** The type of a source; one that tells an outlet something is specific. */
  SourceType of(Sentence sentence, NounRange range, boolean toldOutlet) {
    String whole = scene.cut(sentence.span(range.first(), range.end()));
    if (NAMELESS.matcher(whole).find()) {
      return SourceType.UNNAMED;
    }
    if (apposition(sentence, range).isPresent()) {
      return SourceType.NAMED;
    }
    List<Token> tokens = sentence.tokens();
    Phrase head = range.head();
    String text = scene.cut(sentence.span(head.first(), head.end()));
    String noun = Cues.lower(tokens.get(head.head()));
    if (head.kind() == Phrase.Kind.PRONOUN) {
      return Set.of("they", "we").contains(noun) ? SourceType.VAGUE : SourceType.NAMED;
    }
    String first = Cues.lower(tokens.get(range.first()));
    if (noun.equals("one") || (first.equals("one") && range.first() < head.first())) {
      return SourceType.UNNAMED;
    }
    if (head.kind() == Phrase.Kind.NAME) {
      return named(sentence, head, text);
    }
    if (head.end() - head.first() == 1
        && scene.people().fullName(tokens.get(head.head()).text()).isPresent()) {
      return SourceType.NAMED;
    }
    if (isFirm(tokens, head)) {
      return SourceType.INSTITUTION;
    }
    if (SourceWords.isDocument(noun)) {
      return SourceType.DOCUMENT;
    }
    if (SourceWords.isBodyNoun(noun)) {
      return SourceType.INSTITUTION;
    }
    return person(sentence, range, noun, toldOutlet);
  }

  /** "Orlen Terminals": a name in the plural that is no people's. */
  private static boolean isFirm(List<Token> tokens, Phrase head) {
    Token last = tokens.get(head.head());
    return head.head() > head.first()
        && last.tag().matches("NNP?S")
        && Character.isUpperCase(last.text().codePointAt(0))
        && tokens.get(head.head() - 1).tag().equals("NNP")
        && !SourceWords.isVague(last.text())
        && !last.text().matches(".*(er|or|an|at|ist|ial|ive|man|ant|ent|ese|eer)s|.*men|.*people");
  }

  private SourceType named(Sentence sentence, Phrase head, String text) {
    List<String> names = People.nameWords(sentence, head);
    if (SourceWords.isOutlet(text)) {
      return SourceType.OUTLET;
    }
    boolean office = tokens(sentence, head).stream().anyMatch(t -> t.tag().equals("NN"));
    if (SourceWords.isBody(text) && !(office && names.size() > 1)) {
      return SourceType.INSTITUTION;
    }
    boolean titled = names.size() < countNames(sentence, head);
    boolean known =
        !names.isEmpty() && scene.people().fullName(names.get(names.size() - 1)).isPresent();
    boolean place = names.size() == 1 && scene.people().isPlace(names.get(0));
    boolean person = (titled && !place) || known || (names.size() > 1 && !text.startsWith("the "));
    return person || !place ? SourceType.NAMED : SourceType.INSTITUTION;
  }

  private static List<Token> tokens(Sentence sentence, Phrase phrase) {
    return sentence.tokens().subList(phrase.first(), phrase.end());
  }

  private static int countNames(Sentence sentence, Phrase head) {
    return (int)
        sentence.tokens().subList(head.first(), head.end()).stream()
            .filter(token -> token.tag().startsWith("NNP"))
            .count();
  }

  /** A common noun: one office, nameless but counted, or vague. */
  private SourceType person(Sentence sentence, NounRange range, String noun, boolean toldOutlet) {
    List<Token> tokens = sentence.tokens();
    Token head = tokens.get(range.head().head());
    String first = tokens.get(range.first()).text().toLowerCase(Locale.ROOT);
    boolean counted =
        NUMBERS.contains(first)
            || tokens.subList(range.first(), range.end()).stream()
                .anyMatch(token -> token.tag().equals("CD"));
    boolean plural = head.tag().equals("NNS") || head.tag().equals("NNPS");
    boolean inBody = false;
    for (int i = range.first(); i < range.end(); i++) {
      boolean name = tokens.get(i).tag().startsWith("NNP") && !scene.people().isCommon(sentence, i);
      inBody |= name || SourceWords.isBodyNoun(tokens.get(i).text());
    }
    boolean described = range.end() > range.head().end();
    if (counted) {
      return SourceType.UNNAMED;
    }
    if (plural) {
      boolean specific = (inBody && !SourceWords.isCrowd(noun)) || described || toldOutlet;
      return specific && !first.equals("some") && !first.equals("many")
          ? SourceType.UNNAMED
          : SourceType.VAGUE;
    }
    if (SourceWords.isVague(noun)) {
      return SourceType.VAGUE;
    }
    return SourceType.ROLE;
  }
}
