package parallax.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import parallax.lexicon.WordKeys;
import parallax.model.Event;
import parallax.model.Observed;
import parallax.model.Sentence;
import parallax.model.SourceText;
import parallax.model.Span;
import parallax.model.Token;
import parallax.model.Voice;

/**
 * Names a statement without adding a word: the run of words that every telling shares, where all
 * tell it in the outlet's own voice and the run is most of the shortest telling; else the shortest
 * telling in quotation marks with its outlet, so that the page never speaks for a source.
 */
final class StatementLabels {
  private static final Set<String> VERBS = Set.of("VB", "VBD", "VBP", "VBZ", "MD");
  private static final int ENOUGH_KEYS = 4;
  private static final int MOST_WORDS = 24;
  private static final double MOST_OF_SENTENCE = 0.6;

  private StatementLabels() {}

  static String of(Event event, List<Passage> tellings) {
    Passage shortest =
        tellings.stream()
            .min(
                Comparator.comparingInt((Passage p) -> p.sentence().words())
                    .thenComparing(Comparator.naturalOrder()))
            .orElseThrow();
    List<List<String>> others = new ArrayList<>();
    for (Passage telling : tellings) {
      if (!telling.equals(shortest)) {
        others.add(words(telling.sentence()));
      }
    }
    SourceText text = event.readings().get(shortest.article()).article().source();
    boolean own = !others.isEmpty() && tellings.stream().allMatch(p -> isOwn(event, p));
    Span run = own ? sharedRun(shortest.sentence(), others) : new Span(0, 0);
    if (run.length() > MOST_OF_SENTENCE * shortest.sentence().span().length()) {
      return text.cleaned(run).replaceAll("\\s+", " ");
    }
    String outlet = event.readings().get(shortest.article()).article().outlet();
    return "“" + quoted(shortest.sentence(), text) + "” (" + outlet + ")";
  }

  private static boolean isOwn(Event event, Passage passage) {
    Observed observed = event.readings().get(passage.article()).observed();
    return observed.voiceOf(passage.sentence()).map(Voice.OWN::equals).orElse(false);
  }

  private static List<String> words(Sentence sentence) {
    return sentence.tokens().stream().map(t -> t.text().toLowerCase(Locale.ROOT)).toList();
  }

  private static Span sharedRun(Sentence sentence, List<List<String>> others) {
    List<String> words = words(sentence);
    Span best = new Span(0, 0);
    int most = ENOUGH_KEYS - 1;
    for (int first = 0; first < words.size(); first++) {
      for (int end = first + ENOUGH_KEYS; end <= words.size(); end++) {
        List<String> run = words.subList(first, end);
        if (others.stream().anyMatch(other -> indexOf(other, run) < 0)) {
          break;
        }
        int keys =
            (int)
                sentence.tokens().subList(first, end).stream().filter(WordKeys::hasContent).count();
        if (keys > most && hasVerb(sentence.tokens().subList(first, end))) {
          most = keys;
          best = trimmed(sentence, first, end);
        }
      }
    }
    return best;
  }

  private static boolean hasVerb(List<Token> tokens) {
    return tokens.stream().anyMatch(token -> VERBS.contains(token.tag()));
  }

  private static int indexOf(List<String> words, List<String> run) {
    for (int i = 0; i + run.size() <= words.size(); i++) {
      if (words.subList(i, i + run.size()).equals(run)) {
        return i;
      }
    }
    return -1;
  }

  private static Span trimmed(Sentence sentence, int first, int end) {
    int from = first;
    int to = end;
    while (from < to && !sentence.tokens().get(from).isWord()) {
      from++;
    }
    while (to > from && !sentence.tokens().get(to - 1).isWord()) {
      to--;
    }
    return sentence.span(from, to);
  }

  private static String quoted(Sentence sentence, SourceText text) {
    List<Token> words = sentence.tokens().stream().filter(Token::isWord).toList();
    boolean cut = words.size() > MOST_WORDS;
    int end = words.get(cut ? MOST_WORDS - 1 : words.size() - 1).span().end();
    String label = text.cleaned(new Span(words.get(0).span().start(), end)).replaceAll("\\s+", " ");
    return label.replaceAll("[“”\"]", "") + (cut ? " …" : "");
  }
}
