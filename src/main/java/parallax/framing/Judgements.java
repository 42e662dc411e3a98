package parallax.framing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import parallax.lexicon.LexiconMatch;
import parallax.model.FramingSlot;
import parallax.model.Mark;
import parallax.model.Phrase;
import parallax.model.Span;

/** Loaded marks and words of verdict, with the noun or the subject that they judge. */
final class Judgements implements FramingRule {
  private static final Set<String> CLASSES = Set.of("emotive", "label", "hyperbole", "intensifier");

  @Override
  public String name() {
    return "verdict-words";
  }

  @Override
  public boolean readsHeadlines() {
    return false;
  }

  @Override
  public List<Found> read(Passage passage) {
    Map<Span, Found> found = new TreeMap<>();
    List<Clause> clauses = Clauses.of(passage);
    for (Mark mark : passage.reading().marks()) {
      boolean judges = mark.kind().equals("loaded") && CLASSES.contains(mark.type());
      if (judges && passage.sentence().span().contains(mark.span())) {
        int at = token(passage, mark.span());
        add(passage, clauses, at, mark.span(), found);
      }
    }
    for (LexiconMatch match : passage.terms("verdict")) {
      add(passage, clauses, match.end() - 1, passage.span(match.first(), match.end()), found);
    }
    return new ArrayList<>(found.values());
  }

  private static void add(
      Passage passage, List<Clause> clauses, int at, Span span, Map<Span, Found> found) {
    judged(passage, clauses, at)
        .ifPresent(actor -> found.put(span, new Found(FramingSlot.JUDGEMENT, span, actor)));
  }

  private static int token(Passage passage, Span span) {
    for (int at = 0; at < passage.size(); at++) {
      if (passage.sentence().tokens().get(at).span().end() >= span.end()) {
        return at;
      }
    }
    return passage.size() - 1;
  }

  /** The noun behind the word in its phrase, or the subject before "is". */
  private static Optional<String> judged(Passage passage, List<Clause> clauses, int at) {
    for (Phrase phrase : passage.sentence().nounPhrases()) {
      if (phrase.first() <= at && at < phrase.head()) {
        return Optional.of(passage.text(passage.span(phrase.first(), phrase.end())));
      }
    }
    for (Clause clause : clauses) {
      if (clause.main() < at
          && at - clause.main() <= 5
          && passage.word(clause.main()).matches("is|are|was|were|be|been|'s|'re")) {
        return Optional.of(passage.text(clause.subject()));
      }
    }
    return Optional.empty();
  }
}
