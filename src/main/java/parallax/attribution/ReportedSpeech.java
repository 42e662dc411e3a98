package parallax.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parallax.lexicon.LexiconMatch;
import parallax.model.Attribution;
import parallax.model.Sentence;
import parallax.model.Source;
import parallax.model.Span;
import parallax.model.Token;

/**
 * Reported speech, belief and intention: "officials said (that) the pier was safe", "the union told
 * the Herald that …", and the turned order ", the union said". Quoted fragments may stand inside.
 */
final class ReportedSpeech implements Construction {
  @Override
  public String name() {
    return "reported speech";
  }

  @Override
  public List<Attribution> find(Scene scene, List<Attribution> found) {
    List<Attribution> result = new ArrayList<>();
    for (int i = 0; i < scene.document().sentences().size(); i++) {
      for (LexiconMatch match : scene.reportingVerbs(i)) {
        Sentence sentence = scene.sentence(i);
        Span verb = sentence.tokens().get(match.first()).span();
        if (!taken(found, verb) && isFinite(sentence.tokens(), match.first())) {
          one(scene, i, match).ifPresent(result::add);
        }
      }
    }
    return result;
  }

  private static boolean taken(List<Attribution> found, Span verb) {
    return found.stream()
        .anyMatch(one -> one.cue().map(c -> c.span().overlaps(verb)).orElse(false));
  }

  private static boolean isFinite(List<Token> tokens, int verb) {
    if (Cues.isPassive(tokens, verb)) {
      return false;
    }
    String tag = tokens.get(verb).tag();
    int before = Cues.start(tokens, verb) - 1;
    boolean infinitive = before >= 0 && tokens.get(before).tag().equals("TO");
    boolean modified =
        tag.equals("VBG") && before >= 0 && tokens.get(before).tag().matches("DT|IN|JJ.*|PRP\\$");
    return !infinitive && !modified && (!tag.equals("VBN") || Cues.hasHave(tokens, verb));
  }

  private Optional<Attribution> one(Scene scene, int index, LexiconMatch match) {
    Sentence sentence = scene.sentence(index);
    int start = Cues.start(sentence.tokens(), match.first());
    int end = Cues.end(sentence.tokens(), match);
    Optional<Source> source = Subjects.of(scene, index, start);
    Optional<Span> content =
        source.isPresent() ? after(scene, index, match, end) : Optional.empty();
    if (content.isEmpty()) {
      if (source.isPresent()) {
        content = before(sentence, source.get().span().start(), end);
      } else {
        source = new Sources(scene).startingAt(index, end);
        content =
            source.isPresent()
                ? before(
                    sentence,
                    sentence.tokens().get(start).span().start(),
                    sourceEnd(sentence, source.get()))
                : Optional.empty();
      }
    }
    if (source.isEmpty() || content.isEmpty()) {
      return Optional.empty();
    }
    Optional<Source> who = source;
    return content.map(
        span ->
            new Attribution(
                Forms.of(scene, span),
                act(scene, index, span, match),
                who,
                Optional.of(Cues.cue(sentence, start, end, match)),
                List.of(span),
                name()));
  }

  /** "praised the plan" tells of a speech and gives none: only a clause or a quotation is one. */
  private static Attribution.Act act(Scene scene, int index, Span content, LexiconMatch match) {
    Attribution.Act act = Cues.act(match);
    boolean quoted = scene.quotations().stream().anyMatch(one -> one.span().overlaps(content));
    boolean clause =
        scene.sentence(index).tokens().stream()
            .filter(token -> content.contains(token.span()))
            .anyMatch(token -> token.tag().matches("VB[DZP]|MD|TO"));
    boolean bare = act != Attribution.Act.INTENTION && !quoted && !clause;
    return bare ? Attribution.Act.OTHER : act;
  }

  private static int sourceEnd(Sentence sentence, Source source) {
    return QuotedSpeech.firstTokenAfter(sentence, source.span().end());
  }

  /** The clause behind the cue, without the sentence's final mark. */
  private static Optional<Span> after(Scene scene, int index, LexiconMatch match, int cueEnd) {
    Sentence sentence = scene.sentence(index);
    List<Token> tokens = sentence.tokens();
    int from = cueEnd;
    if (VerbFrames.takesAddressee(match)) {
      from = pastAddressee(sentence, from);
    }
    // "said on Monday that", "said in a statement that": the time and place are the outlet's.
    int that = that(tokens, from, VerbFrames.takesObject(match));
    if (that > from) {
      from = that;
    }
    if (from < tokens.size() && tokens.get(from).text().matches("[,:]|--")) {
      boolean colon = tokens.get(from).text().equals(":");
      if (!colon) {
        return Optional.empty();
      }
      from++;
    }
    if (from >= tokens.size() || !startsContent(tokens, from, match)) {
      return Optional.empty();
    }
    if (isSilence(tokens, from)) {
      return Optional.empty();
    }
    int to = ContentEnd.of(scene, index, from, match.first());
    boolean clause =
        isClause(sentence, from, to, VerbFrames.needsClause(match))
            || VerbFrames.takesObject(match)
            || tokens.get(from).tag().equals("TO")
            || (VerbFrames.takesAs(match) && holdsAs(tokens, from, to))
            || isQuote(tokens, from);
    return to - from >= 1 && clause ? Optional.of(sentence.span(from, to)) : Optional.empty();
  }

  /** The one told, where a clause, a quotation or an infinitive follows. */
  private static int pastAddressee(Sentence sentence, int from) {
    List<Token> tokens = sentence.tokens();
    return NounRange.startingAt(sentence, from)
        .map(NounRange::end)
        .filter(
            end ->
                end < tokens.size()
                    && !tokens.get(end).tag().matches("VB[DZP]|MD|RB")
                    && !Cues.lower(tokens.get(end)).equals("and"))
        .orElse(from);
  }

  /** "said on Monday that": where the clause begins; -1 where its word does not come soon. */
  private static int that(List<Token> tokens, int from, boolean takesObject) {
    int reach = takesObject ? 1 : 12;
    for (int i = from; i < Math.min(tokens.size(), from + reach); i++) {
      if (Cues.lower(tokens.get(i)).equals("that") && tokens.get(i).tag().equals("IN")) {
        return i;
      }
      if (tokens.get(i).tag().matches("VB.?|MD|TO|[.:]") || tokens.get(i).text().equals("\"")) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean startsContent(List<Token> tokens, int from, LexiconMatch match) {
    Token first = tokens.get(from);
    boolean clause =
        first.tag().matches("DT|PRP|PRP\\$|NN.*|JJ.*|CD|EX|W.*|VBG|\\$|RB.*")
            || first.text().matches("[\"'`]+")
            || Cues.lower(first).matches("that|if|whether|as|no");
    boolean infinitive = first.tag().equals("TO") && VerbFrames.takesInfinitive(match);
    boolean object = VerbFrames.takesObject(match) && first.tag().matches("IN|VBN");
    return clause || infinitive || object;
  }

  /** "requested anonymity", "declined to comment": a condition of speaking, not a statement. */
  private static boolean isSilence(List<Token> tokens, int from) {
    boolean comment =
        from + 1 < tokens.size()
            && Cues.lower(tokens.get(from)).equals("to")
            && Cues.lower(tokens.get(from + 1)).equals("comment");
    return comment || Cues.lower(tokens.get(from)).equals("anonymity");
  }

  private static boolean holdsAs(List<Token> tokens, int from, int to) {
    return tokens.subList(from, to).stream().anyMatch(token -> Cues.lower(token).equals("as"));
  }

  private static boolean isQuote(List<Token> tokens, int at) {
    return tokens.get(at).text().matches("[\"'`]+");
  }

  /** A verb is inside; after "maintain" and the like it must be that of the first phrase. */
  private static boolean isClause(Sentence sentence, int from, int to, boolean strict) {
    List<Token> tokens = sentence.tokens();
    boolean opened = tokens.get(from).tag().matches("IN|W.*|EX") || isQuote(tokens, from);
    if (!strict || opened) {
      return hasVerb(tokens, from, to);
    }
    return NounRange.startingAt(sentence, from)
        .map(NounRange::end)
        .filter(end -> end < to)
        .map(end -> tokens.get(end).tag())
        .filter(tag -> tag.matches("VB[DZP]|MD|RB"))
        .isPresent();
  }

  private static boolean hasVerb(List<Token> tokens, int from, int to) {
    return tokens.subList(from, to).stream().anyMatch(t -> t.tag().matches("VB[DZPN]?|MD"));
  }

  /** The clause before a trailing ", the union said"; it must end in a comma and hold a verb. */
  private static Optional<Span> before(Sentence sentence, int offset, int cueEnd) {
    List<Token> tokens = sentence.tokens();
    int at = 0;
    while (at < tokens.size() && tokens.get(at).span().start() < offset) {
      at++;
    }
    boolean comma = at > 2 && tokens.get(at - 1).text().equals(",");
    boolean nothingBehind = restIsAdjunct(tokens, cueEnd);
    if (!comma || !nothingBehind || !hasVerb(tokens, 0, at - 1)) {
      return Optional.empty();
    }
    return Optional.of(sentence.span(0, at - 1));
  }

  private static boolean restIsAdjunct(List<Token> tokens, int from) {
    if (from >= tokens.size()) {
      return true;
    }
    String tag = tokens.get(from).tag();
    return tag.matches("[.,:]|IN|NNP|RB|TO|CC")
        && !hasVerb(tokens, from, Math.min(tokens.size(), from + 5));
  }
}
