package parallax.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import parallax.model.Event;
import parallax.model.Sentence;
import parallax.model.Span;
import parallax.model.Token;

/**
 * Names a statement without adding a word: the longest run of words that every telling shares where
 * it says enough, else the shortest telling in quotation marks with its outlet.
 */
final class StatementLabels {
  private static final int ENOUGH_KEYS = 4;
  private static final int MOST_WORDS = 24;

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
    String text = event.readings().get(shortest.article()).article().text();
    Span run = others.isEmpty() ? new Span(0, 0) : sharedRun(shortest.sentence(), others);
    if (run.length() > 0) {
      return run.cut(text).replaceAll("\\s+", " ");
    }
    String outlet = event.readings().get(shortest.article()).article().outlet();
    return "“" + quoted(shortest.sentence(), text) + "” (" + outlet + ")";
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
    return tokens.stream().anyMatch(token -> token.tag().matches("VB[DPZ]?|MD"));
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
    while (from < to && !WordKeys.hasContent(sentence.tokens().get(from))) {
      from++;
    }
    while (to > from && !WordKeys.hasContent(sentence.tokens().get(to - 1))) {
      to--;
    }
    return sentence.span(from, to);
  }

  private static String quoted(Sentence sentence, String text) {
    List<Token> words = sentence.tokens().stream().filter(Token::isWord).toList();
    boolean cut = words.size() > MOST_WORDS;
    int end = words.get(cut ? MOST_WORDS - 1 : words.size() - 1).span().end();
    String label = new Span(words.get(0).span().start(), end).cut(text).replaceAll("\\s+", " ");
    return label.replaceAll("[“”\"]", "") + (cut ? " …" : "");
  }
}
