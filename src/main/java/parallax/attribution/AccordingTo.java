package parallax.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import parallax.lexicon.LexiconMatch;
import parallax.model.Attribution;
import parallax.model.Cue;
import parallax.model.CueClass;
import parallax.model.Sentence;
import parallax.model.Source;
import parallax.model.Span;
import parallax.model.Token;

/** "According to X, …" and "…, according to X": the rest of the sentence is the content. */
final class AccordingTo implements Construction {
  @Override
  public String name() {
    return "according to";
  }

  @Override
  public List<Attribution> find(Scene scene, List<Attribution> found) {
    List<Attribution> result = new ArrayList<>();
    for (int i = 0; i < scene.document().sentences().size(); i++) {
      for (LexiconMatch match : scene.reportingPrepositions(i)) {
        one(scene, i, match).ifPresent(result::add);
      }
    }
    return result;
  }

  private Optional<Attribution> one(Scene scene, int index, LexiconMatch match) {
    Sentence sentence = scene.sentence(index);
    List<Token> tokens = sentence.tokens();
    if (scene.isQuoted(tokens.get(match.first()).span())) {
      return Optional.empty();
    }
    Optional<NounRange> range = NounRange.startingAt(sentence, match.end());
    if (range.isEmpty()) {
      return Optional.empty();
    }
    boolean opens = opens(tokens, match.first());
    int end = sourceEnd(tokens, range.get());
    end = opens || end > range.get().end() ? end : SourceExtent.trailing(sentence, range.get());
    Source source =
        new Sources(scene)
            .source(sentence, new NounRange(range.get().first(), end, range.get().head()), false);
    Optional<Span> content = content(sentence, match.first(), end);
    return content.map(
        span ->
            new Attribution(
                Forms.of(scene, span),
                Attribution.Act.SPEECH,
                Optional.of(source),
                Optional.of(
                    new Cue(
                        sentence.span(match.first(), match.end()),
                        match.entry().term(),
                        CueClass.valueOf(match.entry().type().toUpperCase(Locale.ROOT)))),
                List.of(span),
                name()));
  }

  /** To the next mark, so that "sources familiar with the plan" stays whole; not over a verb. */
  private static int sourceEnd(List<Token> tokens, NounRange range) {
    int end = range.end();
    while (end < tokens.size()
        && end - range.end() < 8
        && !tokens.get(end).tag().matches("[.,:]|MD|VB[DZP]|CC|''|``")
        && !tokens.get(end).text().matches("[\",;()]|--")) {
      end++;
    }
    boolean stopped =
        end >= tokens.size()
            || tokens.get(end).tag().matches("[.,:]")
            || tokens.get(end).text().matches("[,;.]|--");
    return stopped ? end : range.end();
  }

  /** "the Herald (HRD), the pier is shut": the short name belongs to the source. */
  private static int overBrackets(List<Token> tokens, int from) {
    if (from >= tokens.size() || !tokens.get(from).text().startsWith("(")) {
      return from;
    }
    for (int i = from; i < Math.min(tokens.size(), from + 8); i++) {
      if (tokens.get(i).text().endsWith(")")) {
        return i + 1;
      }
    }
    return from;
  }

  private static boolean opens(List<Token> tokens, int cue) {
    return cue == 0 || tokens.subList(0, cue).stream().noneMatch(t -> t.tag().startsWith("VB"));
  }

  private static Optional<Span> content(Sentence sentence, int cue, int sourceEnd) {
    List<Token> tokens = sentence.tokens();
    boolean opens = opens(tokens, cue);
    int from = 0;
    int to = cue;
    if (opens) {
      from = sourceEnd;
      to = tokens.size();
      from = overBrackets(tokens, from);
      while (from < to && tokens.get(from).text().matches("[,:]|--")) {
        from++;
      }
    }
    while (to > from && tokens.get(to - 1).text().matches("[.,;:!?]|--")) {
      to--;
    }
    return to - from >= 2 ? Optional.of(sentence.span(from, to)) : Optional.empty();
  }
}
