package parallax.framing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import parallax.lexicon.Lexicon;
import parallax.lexicon.LexiconMatch;
import parallax.model.Attribution;
import parallax.model.Cue;
import parallax.model.Phrase;
import parallax.model.Reading;
import parallax.model.Sentence;
import parallax.model.Source;
import parallax.model.Span;
import parallax.model.Token;

/** One sentence with what every rule asks for: words, tags, noun groups, terms, attributions. */
final class Passage {
  private static final Set<String> LINKS =
      Set.of("of", "in", "at", "for", "from", "on", "with", "to", "between", "against", "over");

  private final Reading reading;
  private final Sentence sentence;
  private final List<String> words = new ArrayList<>();
  private final Map<Integer, LexiconMatch> terms = new HashMap<>();
  private final List<Attribution> attributions;

  Passage(Reading reading, Sentence sentence, Lexicon lexicon) {
    this.reading = reading;
    this.sentence = sentence;
    for (Token token : sentence.tokens()) {
      words.add(token.text().toLowerCase(Locale.ROOT));
    }
    lexicon.match(sentence.tokens()).forEach(match -> terms.put(match.first(), match));
    this.attributions =
        reading.observed().attributions().stream()
            .filter(made -> made.reach().overlaps(sentence.span()))
            .toList();
  }

  Reading reading() {
    return reading;
  }

  Sentence sentence() {
    return sentence;
  }

  /** Attributions that touch the sentence. */
  List<Attribution> attributions() {
    return attributions;
  }

  int size() {
    return words.size();
  }

  /** Word in small letters; empty outside the sentence. */
  String word(int at) {
    return at >= 0 && at < words.size() ? words.get(at) : "";
  }

  /** Penn tag; empty outside the sentence. */
  String tag(int at) {
    return at >= 0 && at < words.size() ? sentence.tokens().get(at).tag() : "";
  }

  boolean isNoun(int at) {
    return tag(at).startsWith("NN");
  }

  boolean isVerb(int at) {
    return tag(at).startsWith("VB");
  }

  boolean isAdverb(int at) {
    return tag(at).startsWith("RB");
  }

  /** The term of this class that starts here. */
  Optional<LexiconMatch> term(int at, String type) {
    return Optional.ofNullable(terms.get(at)).filter(match -> match.entry().type().equals(type));
  }

  /** The terms of a class, in order. */
  List<LexiconMatch> terms(String type) {
    List<LexiconMatch> found = new ArrayList<>();
    for (int at = 0; at < size(); at++) {
      term(at, type).ifPresent(found::add);
    }
    return found;
  }

  Span span(NounGroup group) {
    return sentence.span(group.first(), group.end());
  }

  Span span(int first, int end) {
    return sentence.span(first, end);
  }

  /** The exact words, repaired. */
  String text(Span span) {
    return reading.article().source().cleaned(span).replaceAll("\\s+", " ");
  }

  String text(NounGroup group) {
    return text(span(group));
  }

  /** The noun group that ends right before a token, reaching left over prepositions. */
  Optional<NounGroup> endingAt(int end) {
    Optional<Phrase> last = phraseEnding(end);
    if (last.isEmpty()) {
      return Optional.empty();
    }
    int first = last.get().first();
    int head = last.get().head();
    while (LINKS.contains(word(first - 1)) || isJoin(first - 1)) {
      int link = first - 1;
      Optional<Phrase> before = phraseEnding(link);
      if (before.isEmpty() || (isJoin(link) && !opens(before.get().first()))) {
        break;
      }
      head = isJoin(link) ? head : before.get().head();
      first = before.get().first();
    }
    return Optional.of(new NounGroup(first, end, head));
  }

  private boolean isJoin(int at) {
    return word(at).equals("and") || word(at).equals("&");
  }

  /** True where nothing but marks or a clause's start stands before a token. */
  boolean opens(int at) {
    return at == 0
        || (at == 1 && tag(0).equals("CC"))
        || tag(at - 1).matches("[,:.]|``|''|-LRB-")
        || word(at - 1).equals("\"")
        || (word(at - 1).equals("that") && (isVerb(at - 2) || isFrame(at - 2)))
        || (isVerb(at - 1) && isFrame(at - 1));
  }

  /** The noun group that starts at a token, with its "of" and the like where asked. */
  Optional<NounGroup> startingAt(int first, boolean reaching) {
    Optional<Phrase> phrase =
        sentence.nounPhrases().stream().filter(one -> one.first() == first).findFirst();
    return phrase.map(
        one -> new NounGroup(first, reaching ? reach(one.end()) : one.end(), one.head()));
  }

  private int reach(int from) {
    int end = from;
    while (word(end).matches("of|between|against|about|posed")) {
      int next = word(end + 1).equals("by") ? end + 2 : end + 1;
      Optional<Phrase> phrase =
          sentence.nounPhrases().stream().filter(one -> one.first() == next).findFirst();
      if (phrase.isEmpty()) {
        break;
      }
      end = phrase.get().end();
    }
    return end;
  }

  private Optional<Phrase> phraseEnding(int end) {
    return sentence.nounPhrases().stream().filter(one -> one.end() == end).findFirst();
  }

  /** One past the last token of a clause that goes on from a token. */
  int clauseEnd(int from) {
    int at = from;
    while (at < size() && !ends(from, at)) {
      at++;
    }
    return at;
  }

  private boolean ends(int from, int at) {
    if (tag(at).matches("[.:]|''") || word(at).matches("[\"”;—–]|--|''|\\)")) {
      return at > from;
    }
    boolean opens =
        tag(at).equals(",")
            && (word(at + 1).matches("but|which|who|while|although|though|where|as|and|yet")
                || isFrame(at + 1)
                || isQuote(at + 1));
    return at > from && (opens || word(at).matches("while|although|because|but"));
  }

  private boolean isQuote(int at) {
    return tag(at).equals("''") || word(at).equals("\"");
  }

  /** True where a source or a reporting word stands. */
  boolean isFrame(int at) {
    if (at < 0 || at >= size()) {
      return false;
    }
    Span token = sentence.tokens().get(at).span();
    return attributions.stream()
        .anyMatch(
            made ->
                made.cue().map(Cue::span).filter(token::overlaps).isPresent()
                    || made.source().map(Source::span).filter(token::overlaps).isPresent());
  }
}
