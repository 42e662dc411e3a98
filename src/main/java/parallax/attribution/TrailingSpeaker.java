package parallax.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import parallax.lexicon.LexiconMatch;
import parallax.model.Attribution;
import parallax.model.Cue;
import parallax.model.Sentence;
import parallax.model.Source;
import parallax.model.Span;
import parallax.model.Token;

/**
 * Reported speech whose speaker stands behind it or inside it: "The pier is shut, the union said",
 * "The pier, said the union, is shut", "As the union says, the pier is shut".
 */
final class TrailingSpeaker implements Construction {
  @Override
  public String name() {
    return "reported speech before its speaker";
  }

  @Override
  public List<Attribution> find(Scene scene, List<Attribution> found) {
    List<Attribution> result = new ArrayList<>();
    BitSet cues = ReportedSpeech.cues(found);
    for (int i = 0; i < scene.document().sentences().size(); i++) {
      for (LexiconMatch match : scene.reportingVerbs(i)) {
        Sentence sentence = scene.sentence(i);
        Span verb = sentence.tokens().get(match.first()).span();
        if (!ReportedSpeech.taken(cues, verb)
            && ReportedSpeech.isFinite(sentence.tokens(), match.first())) {
          one(scene, i, match).ifPresent(result::add);
        }
      }
    }
    return result;
  }

  private Optional<Attribution> one(Scene scene, int index, LexiconMatch match) {
    Sentence sentence = scene.sentence(index);
    int start = Cues.start(sentence.tokens(), match.first());
    int end = Cues.end(sentence.tokens(), match);
    Optional<Source> before = Subjects.of(scene, index, start);
    List<Span> content = List.of();
    Optional<Source> source = before;
    if (before.isPresent() && !isRelative(sentence, start)) {
      content = around(sentence, tokenAt(sentence, before.get().span().start()), end);
    }
    boolean turns = sentence.tokens().get(match.first()).tag().matches("VB[DZP]");
    if (content.isEmpty() && turns) {
      source = new Sources(scene).startingAt(index, end);
      content =
          source
              .map(who -> around(sentence, start, tokenAt(sentence, who.span().end())))
              .orElse(List.of());
    }
    // "In a letter that came on Monday, she wrote:" announces what follows.
    boolean announces = sentence.tokens().get(sentence.tokens().size() - 1).text().equals(":");
    if (content.isEmpty() || announces) {
      return Optional.empty();
    }
    Cue cue = Cues.cue(sentence, start, end, match);
    Span whole = content.get(0).join(content.get(content.size() - 1));
    return Optional.of(
        new Attribution(
            Forms.of(scene, whole), Cues.act(match), source, Optional.of(cue), content, name()));
  }

  /** ", which the union says": the clause says more about what stands before it. */
  private static boolean isRelative(Sentence sentence, int start) {
    return start > 0 && sentence.tokens().get(start - 1).tag().startsWith("W");
  }

  private static int tokenAt(Sentence sentence, int offset) {
    int at = 0;
    while (at < sentence.tokens().size() && sentence.tokens().get(at).span().start() < offset) {
      at++;
    }
    return at;
  }

  /** The content around speaker and cue, which stand from one token to before another. */
  private static List<Span> around(Sentence sentence, int from, int to) {
    List<Token> tokens = sentence.tokens();
    if (from == 1 && Cues.lower(tokens.get(0)).equals("as")) {
      return to < tokens.size() && isComma(tokens, to) ? rest(sentence, to + 1) : List.of();
    }
    int last = from - 1;
    // "its hall and, the board says, its field"; "the crew, who, she says, sang": what follows.
    if (last > 1 && isComma(tokens, last) && tokens.get(last - 1).tag().matches("CC|WP|WDT")) {
      return to < tokens.size() && isComma(tokens, to)
          ? afterLink(sentence, last - 1, to + 1)
          : List.of();
    }
    boolean marked =
        last > 1 && tokens.get(last).text().matches("\"|''") && isComma(tokens, last - 1);
    if (last < 2 || !(isComma(tokens, last) || marked)) {
      return List.of();
    }
    int first = tokens.get(0).tag().equals("CC") ? 1 : 0;
    int end = marked ? last + 1 : last;
    if (end - first < 2) {
      return List.of();
    }
    boolean comma = to < tokens.size() && isComma(tokens, to);
    List<Span> rest = comma && goesOn(tokens, to + 1) ? rest(sentence, to + 1) : List.of();
    // Headlines leave the stop off, and their verbs are often read as names.
    boolean headline = !tokens.get(tokens.size() - 1).text().matches("[.!?\"']+");
    boolean clause = headline || ReportedClause.hasVerb(tokens, first, end);
    if (rest.isEmpty() && !(clause && restIsAdjunct(tokens, to))) {
      return List.of();
    }
    List<Span> content = new ArrayList<>(List.of(sentence.span(first, end)));
    content.addAll(rest);
    return content;
  }

  /** What follows "and", and a relative pronoun with what follows it. */
  private static List<Span> afterLink(Sentence sentence, int link, int from) {
    List<Span> content = new ArrayList<>(rest(sentence, from));
    boolean pronoun = !sentence.tokens().get(link).tag().equals("CC");
    if (pronoun && !content.isEmpty()) {
      content.add(0, sentence.span(link, link + 1));
    }
    return content;
  }

  private static boolean isComma(List<Token> tokens, int at) {
    return tokens.get(at).text().equals(",");
  }

  /** The words behind the speaker go on with the sentence, they don't start an aside. */
  private static boolean goesOn(List<Token> tokens, int from) {
    return from < tokens.size()
        && !tokens.get(from).tag().matches("VBG|W.*|CC|''")
        && !Cues.lower(tokens.get(from)).matches("according|while|though|although|\"|in|on|at")
        && ReportedClause.hasVerb(tokens, from, tokens.size());
  }

  private static List<Span> rest(Sentence sentence, int from) {
    int end = sentence.tokens().size();
    while (end > from && sentence.tokens().get(end - 1).text().matches("[.!?;:,]")) {
      end--;
    }
    return end - from >= 2 ? List.of(sentence.span(from, end)) : List.of();
  }

  private static boolean restIsAdjunct(List<Token> tokens, int from) {
    if (from >= tokens.size()) {
      return true;
    }
    String tag = tokens.get(from).tag();
    return tag.matches("[.,:]|IN|NNP|RB|TO|CC")
        && !ReportedClause.hasVerb(tokens, from, Math.min(tokens.size(), from + 5));
  }
}
