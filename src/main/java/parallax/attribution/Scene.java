package parallax.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parallax.lexicon.Lexicon;
import parallax.lexicon.LexiconMatch;
import parallax.model.Block;
import parallax.model.Document;
import parallax.model.Sentence;
import parallax.model.SourceText;
import parallax.model.Span;
import parallax.model.Token;

/** A document with what every construction asks for: quotations, reporting words, people. */
final class Scene {
  private final Document document;
  private final List<Quotation> quotations;
  private final List<List<LexiconMatch>> reporting;
  private final People people;

  private Scene(
      Document document,
      List<Quotation> quotations,
      List<List<LexiconMatch>> reporting,
      People people) {
    this.document = document;
    this.quotations = quotations;
    this.reporting = reporting;
    this.people = people;
  }

  static Scene of(Document document, Lexicon lexicon) {
    List<List<LexiconMatch>> reporting =
        document.sentences().stream().map(s -> lexicon.match(s.tokens())).toList();
    return new Scene(document, quotations(document), reporting, People.of(document));
  }

  private static List<Quotation> quotations(Document document) {
    List<Quotation> found = new ArrayList<>();
    List<Block> blocks = document.article().blocks();
    // Marks are paired where repairs are done, and their places told in the text that came in.
    SourceText source = document.article().source();
    String text = source.cleaned();
    for (int block = 0; block < blocks.size(); block++) {
      Span span = cleaned(source, blocks.get(block).span());
      boolean reopens =
          block + 1 < blocks.size()
              && "\u201c\""
                      .indexOf(text.charAt(cleaned(source, blocks.get(block + 1).span()).start()))
                  >= 0;
      for (Span pair : QuoteMarks.pair(text, span, reopens)) {
        quotation(document, source.toOriginal(pair), block).ifPresent(found::add);
      }
    }
    return found;
  }

  private static Span cleaned(SourceText source, Span span) {
    return new Span(source.toCleaned(span.start()), source.toCleaned(span.end()));
  }

  private static Optional<Quotation> quotation(Document document, Span pair, int block) {
    int first = -1;
    int last = -1;
    int words = 0;
    List<Sentence> sentences = document.sentences();
    for (int i = firstEndingAfter(sentences, pair.start());
        i < sentences.size() && sentences.get(i).span().start() < pair.end();
        i++) {
      Sentence sentence = sentences.get(i);
      if (sentence.block() != block) {
        continue;
      }
      first = first < 0 ? i : first;
      last = i;
      for (Token token : sentence.tokens()) {
        words += token.isWord() && pair.contains(token.span()) ? 1 : 0;
      }
    }
    if (first < 0 || words == 0) {
      return Optional.empty();
    }
    String text = document.article().source().cleaned(pair);
    char opening = text.charAt(Math.min(1, text.length() - 1));
    char closing = text.charAt(Math.max(0, text.length() - 2));
    boolean capital = Character.isUpperCase(opening) || opening == '\u2026' || opening == '.';
    boolean ended = ",.?!\u2026\u2014-".indexOf(closing) >= 0;
    return Optional.of(
        new Quotation(pair, block, first, last, words, capital && ended && words > 2));
  }

  /** Index of the first sentence that ends behind a place; sentences stand in order. */
  private static int firstEndingAfter(List<Sentence> sentences, int place) {
    int low = 0;
    int high = sentences.size();
    while (low < high) {
      int mid = (low + high) >>> 1;
      if (sentences.get(mid).span().end() <= place) {
        low = mid + 1;
      } else {
        high = mid;
      }
    }
    return low;
  }

  Document document() {
    return document;
  }

  List<Quotation> quotations() {
    return quotations;
  }

  People people() {
    return people;
  }

  Sentence sentence(int index) {
    return document.sentences().get(index);
  }

  String cut(Span span) {
    return document.article().source().cleaned(span);
  }

  /** Verbs of the reporting list in a sentence, outside quotation marks. */
  List<LexiconMatch> reportingVerbs(int sentence) {
    List<Token> tokens = sentence(sentence).tokens();
    return reporting.get(sentence).stream()
        .filter(match -> tokens.get(match.first()).tag().startsWith("VB"))
        .filter(match -> !Cues.isPreposition(tokens.get(match.first())))
        .filter(match -> !isQuoted(tokens.get(match.first()).span()))
        .toList();
  }

  /** True where a verb of the list takes a clause: what follows it has a subject of its own. */
  boolean givesClause(int sentence, int verb) {
    return reportingVerbs(sentence).stream()
        .anyMatch(match -> match.first() == verb && !VerbFrames.takesObject(match));
  }

  /** Nouns of the reporting list in a sentence, outside quotation marks. */
  List<LexiconMatch> reportingNouns(int sentence) {
    List<Token> tokens = sentence(sentence).tokens();
    return reporting.get(sentence).stream()
        .filter(match -> tokens.get(match.first()).tag().startsWith("NN"))
        .filter(match -> !isQuoted(tokens.get(match.first()).span()))
        .toList();
  }

  /** Prepositions such as "according to". */
  List<LexiconMatch> reportingPrepositions(int sentence) {
    return reporting.get(sentence).stream()
        .filter(match -> match.entry().more("kind").equals("preposition"))
        .toList();
  }

  /** True where a token stands inside a quotation. */
  boolean isQuoted(Span span) {
    return quotationAt(span).isPresent();
  }

  Optional<Quotation> quotationAt(Span span) {
    int low = 0;
    int high = quotations.size();
    while (low < high) {
      int mid = (low + high) >>> 1;
      if (quotations.get(mid).span().end() < span.end()) {
        low = mid + 1;
      } else {
        high = mid;
      }
    }
    if (low < quotations.size() && quotations.get(low).span().contains(span)) {
      return Optional.of(quotations.get(low));
    }
    return Optional.empty();
  }
}
