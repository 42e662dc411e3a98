package parallax.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import parallax.model.Attribution;
import parallax.model.Observed;
import parallax.model.Phrase;
import parallax.model.Reading;
import parallax.model.Sentence;
import parallax.model.Source;
import parallax.model.Span;
import parallax.model.Token;

/** Finds everything that one text sets in marks, with its speaker. */
final class Utterances {
  private static final int SMALL_WORD = 3;

  private final int article;
  private final Reading reading;
  private final List<Word> words;

  private Utterances(int article, Reading reading, List<Word> words) {
    this.article = article;
    this.reading = reading;
    this.words = words;
  }

  /** Stretches in marks and displayed quotations, in order, none overlapping. */
  static List<Span> marked(Observed observed) {
    List<Span> spans = new ArrayList<>(observed.inMarks());
    for (Attribution made : observed.attributions()) {
      if (made.form() == Attribution.Form.DISPLAYED) {
        made.content().stream()
            .filter(span -> spans.stream().noneMatch(span::overlaps))
            .forEach(spans::add);
      }
    }
    spans.sort(Comparator.naturalOrder());
    return spans;
  }

  static List<Utterance> of(int article, Reading reading, List<Word> words) {
    Utterances utterances = new Utterances(article, reading, words);
    List<Utterance> found = new ArrayList<>();
    for (Span span : marked(reading.observed())) {
      utterances.read(span).ifPresent(found::add);
    }
    return found;
  }

  private Optional<Utterance> read(Span span) {
    int first = 0;
    while (first < words.size() && words.get(first).span().start() < span.start()) {
      first++;
    }
    int end = first;
    while (end < words.size() && words.get(end).span().end() <= span.end()) {
      end++;
    }
    List<Word> inside = words.subList(first, end);
    if (inside.stream().noneMatch(Word::content) || isTitle(inside)) {
      return Optional.empty();
    }
    Optional<Integer> made = attribution(span);
    Optional<Speaker> speaker =
        made.map(index -> reading.observed().attributions().get(index))
            .flatMap(Attribution::source)
            .map(this::speaker)
            .or(() -> made.isEmpty() ? agent(inside.get(0)) : Optional.empty());
    boolean whole =
        made.map(index -> reading.observed().attributions().get(index).form())
            .filter(form -> form != Attribution.Form.PARTIAL && form != Attribution.Form.INDIRECT)
            .isPresent();
    return Optional.of(
        new Utterance(article, span, first, inside, speaker, made, whole, nearby(first, end)));
  }

  /** The name of a programme, a paper or a slogan: every longer word has a capital. */
  private boolean isTitle(List<Word> inside) {
    String text = reading.article().text();
    boolean capitals =
        inside.stream()
            .filter(word -> word.text().length() > SMALL_WORD)
            .allMatch(word -> Character.isUpperCase(text.codePointAt(word.span().start())));
    long high =
        inside.stream()
            .filter(word -> Character.isUpperCase(text.codePointAt(word.span().start())))
            .count();
    return capitals && (high > 1 || inside.get(0).name());
  }

  private Utterance.Nearby nearby(int first, int end) {
    Sentence sentence = reading.document().sentences().get(words.get(first).sentence());
    Set<String> names = new TreeSet<>();
    Set<String> content = new TreeSet<>();
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      Sentence its = reading.document().sentences().get(word.sentence());
      if (its.block() == sentence.block() && word.name()) {
        names.add(word.text());
      }
      boolean outside = i < first || i >= end;
      if (word.sentence() == words.get(first).sentence()
          && outside
          && word.content()
          && !word.name()) {
        content.add(word.key());
      }
    }
    return new Utterance.Nearby(names, content);
  }

  private Speaker speaker(Source source) {
    return Speaker.of(source, reading.article().source());
  }

  /** The innermost attribution with a source that gives the whole stretch, else one without. */
  private Optional<Integer> attribution(Span span) {
    List<Attribution> all = reading.observed().attributions();
    Optional<Integer> best = Optional.empty();
    for (int i = 0; i < all.size(); i++) {
      Attribution made = all.get(i);
      if (made.content().stream().anyMatch(content -> covers(content, span))
          && (best.isEmpty() || isCloser(made, all.get(best.get())))) {
        best = Optional.of(i);
      }
    }
    return best;
  }

  private static boolean covers(Span content, Span span) {
    return 2 * content.shared(span) > span.length();
  }

  private static boolean isCloser(Attribution made, Attribution other) {
    if (made.source().isPresent() != other.source().isPresent()) {
      return made.source().isPresent();
    }
    return size(made) < size(other);
  }

  private static int size(Attribution made) {
    return made.content().stream().mapToInt(Span::length).sum();
  }

  /**
   * Who does what stands in marks, where no attribution says it: the name before the last verb
   * before them, such as the mayor in "the mayor branded it a 'folly'".
   */
  private Optional<Speaker> agent(Word first) {
    Sentence sentence = reading.document().sentences().get(first.sentence());
    int at = 0;
    while (sentence.tokens().get(at).span().start() < first.span().start()) {
      at++;
    }
    while (at > 0 && !sentence.tokens().get(at - 1).tag().startsWith("VB")) {
      at--;
    }
    while (at > 0 && isBeforeVerb(sentence.tokens().get(at - 1))) {
      at--;
    }
    int end = at;
    return sentence.nounPhrases().stream()
        .filter(phrase -> phrase.end() == end && phrase.kind() == Phrase.Kind.NAME)
        .findFirst()
        .flatMap(phrase -> person(sentence.span(phrase.first(), phrase.end())));
  }

  private static boolean isBeforeVerb(Token token) {
    return token.tag().startsWith("VB")
        || token.tag().startsWith("RB")
        || token.tag().equals("MD")
        || token.tag().equals("TO");
  }

  /** A name that the text also gives words to, so that no place is taken for a person. */
  private Optional<Speaker> person(Span span) {
    String name = reading.article().source().cleaned(span).replaceAll("\\s+", " ");
    Speaker found = new Speaker(name, Speaker.Kind.PERSON, Speaker.names(name));
    return reading.observed().attributions().stream()
        .flatMap(made -> made.source().stream())
        .map(this::speaker)
        .filter(known -> known.kind() == Speaker.Kind.PERSON && known.same(found))
        .findFirst()
        .map(known -> found);
  }
}
