package parallax.metric;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import parallax.model.Attribution;
import parallax.model.Block;
import parallax.model.Document;
import parallax.model.Measurement;
import parallax.model.Observed;
import parallax.model.Sentence;
import parallax.model.Span;
import parallax.model.Tally;
import parallax.model.Token;
import parallax.model.Unit;
import parallax.model.Voice;
import parallax.model.VoiceSpan;

/**
 * Shares of all body words that stand under contents. A word under nested contents belongs to the
 * outermost: the text passes it on from that source, whoever is quoted inside.
 */
final class WordShares {
  private final Observed observed;
  private final Document document;
  private final List<Attribution> outermostFirst;

  /** Of each letter the first of {@link #outermostFirst} that covers it; -1 for none. */
  private final int[] outermost;

  private final Map<Integer, List<Sentence>> sentences = new TreeMap<>();

  WordShares(Observed observed) {
    this.observed = observed;
    this.document = observed.document();
    this.outermostFirst =
        observed.attributions().stream()
            // "praised the plan": words that stay the outlet's own are passed on from nobody.
            .filter(attribution -> attribution.act() != Attribution.Act.OTHER)
            .sorted(Comparator.comparing((Attribution a) -> -length(a)))
            .toList();
    this.outermost = outermost(outermostFirst);
    document
        .sentences()
        .forEach(one -> sentences.computeIfAbsent(one.block(), b -> new ArrayList<>()).add(one));
  }

  private static int[] outermost(List<Attribution> outermostFirst) {
    int end =
        outermostFirst.stream()
            .flatMap(one -> one.content().stream())
            .mapToInt(Span::end)
            .max()
            .orElse(0);
    int[] outermost = new int[end];
    Arrays.fill(outermost, -1);
    for (int i = outermostFirst.size() - 1; i >= 0; i--) {
      for (Span content : outermostFirst.get(i).content()) {
        Arrays.fill(outermost, content.start(), content.end(), i);
      }
    }
    return outermost;
  }

  private static int length(Attribution attribution) {
    return attribution.content().stream().mapToInt(Span::length).sum();
  }

  /** Words whose outermost attribution passes the test, as a share; the contents are evidence. */
  Measurement of(String id, Predicate<Attribution> counted) {
    return share(id, word -> content(word, counted));
  }

  /** Words in somebody's marks, or set apart: those of a content around them are not quoted. */
  Measurement quoted(String id) {
    return share(
        id,
        word -> observed.voiceAt(word) == Voice.QUOTED ? quotedStretch(word) : Optional.empty());
  }

  private Optional<Span> quotedStretch(Span word) {
    return observed.voices().stream().map(VoiceSpan::span).filter(word::overlaps).findFirst();
  }

  private Measurement share(String id, Function<Span, Optional<Span>> counted) {
    List<Tally> tallies = new ArrayList<>();
    SortedSet<Span> evidence = new TreeSet<>();
    List<Block> blocks = document.article().blocks();
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).kind().isBody()) {
        tallies.add(tally(i, counted, evidence));
      }
    }
    return new Measurement(id, VoiceRates.ALL, Unit.SHARE_OF_WORDS, tallies, List.copyOf(evidence));
  }

  private Tally tally(int block, Function<Span, Optional<Span>> counted, Set<Span> evidence) {
    int count = 0;
    int base = 0;
    for (Sentence sentence : sentences.getOrDefault(block, List.of())) {
      for (Token token : sentence.tokens()) {
        if (token.isWord()) {
          base++;
          Optional<Span> content = counted.apply(token.span());
          if (content.isPresent()) {
            count++;
            evidence.add(content.get());
          }
        }
      }
    }
    return new Tally(block, count, base);
  }

  private Optional<Span> content(Span word, Predicate<Attribution> counted) {
    int at = word.start() < outermost.length ? outermost[word.start()] : -1;
    List<Attribution> over = at < 0 ? List.of() : outermostFirst.subList(at, outermostFirst.size());
    for (Attribution attribution : over) {
      for (Span content : attribution.content()) {
        if (content.contains(word)) {
          return counted.test(attribution) ? Optional.of(content) : Optional.empty();
        }
      }
    }
    return Optional.empty();
  }
}
