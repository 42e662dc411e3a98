package parallax.evaluate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parallax.json.Gold;
import parallax.model.Mark;
import parallax.model.Reading;
import parallax.model.SentenceScore;
import parallax.model.Span;

/** Hedge cues, uncertain sentences, loaded words and loaded sentences. */
final class SentenceScorers {
  private static final Pattern WORD = Pattern.compile("[\\p{L}]+(?:['\u2019][\\p{L}]+)?");
  private static final Set<String> SEMANTIC =
      Set.of("epistemic", "doxastic", "condition", "investigation");

  private SentenceScorers() {}

  static Tally hedging(Gold gold, Reading reading) {
    String text = reading.article().text();
    List<Span> wanted = Matching.trimmed(text, gold.cues().orElse(List.of()));
    List<Span> found =
        Matching.trimmed(
            text,
            reading.marks().stream()
                .filter(mark -> mark.kind().equals("hedging"))
                .filter(mark -> SEMANTIC.contains(semantic(mark)))
                .map(Mark::span)
                .toList());
    Tally tally = new Tally();
    Set<Span> exact = new HashSet<>(wanted);
    exact.retainAll(new HashSet<>(found));
    tally.search("cue exact", exact.size(), found.size(), wanted.size());
    int touched = Matching.greedy(wanted, found, (a, b) -> a.overlaps(b) ? 1 : 0, 1).size();
    tally.search("cue overlap", touched, found.size(), wanted.size());
    for (Gold.GoldSentence sentence : gold.sentences()) {
      boolean hedged = found.stream().anyMatch(span -> span.overlaps(sentence.span()));
      tally.decision("sentence", sentence.hedged(), hedged);
    }
    return tally;
  }

  private static String semantic(Mark mark) {
    return mark.details().getOrDefault("semantic_class", mark.type());
  }

  static Tally uncertain(Gold gold, Reading reading) {
    Tally tally = new Tally();
    boolean found =
        reading.scores().stream()
            .anyMatch(score -> score.name().equals("uncertain") && score.value() >= 0.5);
    tally.decision("sentence", gold.uncertain().orElse(false), found);
    return tally;
  }

  static Tally loaded(Gold gold, Reading reading) {
    String text = reading.article().text();
    List<Span> marked =
        reading.marks().stream()
            .filter(mark -> mark.kind().equals("loaded"))
            .filter(mark -> mark.details().getOrDefault("family", "framing").equals("framing"))
            .map(Mark::span)
            .toList();
    Tally tally = new Tally();
    if (gold.loaded().isPresent()) {
      Set<Integer> wanted = words(text, gold.loaded().get());
      Set<Integer> found = words(text, marked);
      Set<Integer> both = new HashSet<>(wanted);
      both.retainAll(found);
      tally.search("words token", both.size(), found.size(), wanted.size());
    }
    if (gold.biased().isPresent()) {
      tally.decision("sentence", gold.biased().get(), !loadedSentences(reading).isEmpty());
    } else if (gold.lexical().isPresent()) {
      lexical(gold, reading, tally);
    }
    return tally;
  }

  /**
   * Sentences with lexical bias against neutral ones; those with informational bias are left out.
   */
  private static void lexical(Gold gold, Reading reading, Tally tally) {
    List<Span> loaded = loadedSentences(reading);
    List<Span> lexical = gold.lexical().orElse(List.of());
    for (Gold.GoldSentence sentence : gold.sentences()) {
      Span span = Matching.trim(reading.article().text(), sentence.span());
      boolean wanted = lexical.stream().anyMatch(span::overlaps);
      if (!wanted && gold.informational().stream().anyMatch(span::overlaps)) {
        continue;
      }
      boolean found =
          loaded.stream()
              .anyMatch(one -> 2 * one.shared(span) >= Math.min(one.length(), span.length()));
      tally.decision("sentence", wanted, found);
    }
  }

  private static List<Span> loadedSentences(Reading reading) {
    return reading.scores().stream()
        .filter(score -> score.name().equals("loaded") && score.value() >= 0.5)
        .map(SentenceScore::sentence)
        .map(index -> reading.document().sentences().get(index).span())
        .toList();
  }

  private static Set<Integer> words(String text, List<Span> spans) {
    Set<Integer> starts = new HashSet<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      Span word = new Span(matcher.start(), matcher.end());
      if (spans.stream().anyMatch(word::overlaps)) {
        starts.add(matcher.start());
      }
    }
    return starts;
  }
}
