package parallax.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import parallax.lexicon.LexiconMatch;
import parallax.model.Attribution;
import parallax.model.Sentence;
import parallax.model.Span;
import parallax.model.Token;

/**
 * Reported speech, belief and intention: "officials said (that) the pier was safe", "the union told
 * the Herald that …", "the mayor vowed to rebuild". Quoted fragments may stand inside.
 */
final class ReportedSpeech implements Construction {
  private static final String MODIFIER_LINKS = "of|for|from|on|about|with|without|against|to";

  @Override
  public String name() {
    return "reported speech";
  }

  @Override
  public List<Attribution> find(Scene scene, List<Attribution> found) {
    List<Attribution> result = new ArrayList<>();
    BitSet cues = cues(found);
    for (int i = 0; i < scene.document().sentences().size(); i++) {
      for (LexiconMatch match : scene.reportingVerbs(i)) {
        Sentence sentence = scene.sentence(i);
        Span verb = sentence.tokens().get(match.first()).span();
        boolean inside = isDependent(sentence.tokens(), match.first()) && isContent(result, verb);
        if (!taken(cues, verb) && !inside && isFinite(sentence.tokens(), match.first())) {
          one(scene, i, match).ifPresent(result::add);
        }
      }
    }
    return result;
  }

  private static boolean isContent(List<Attribution> found, Span verb) {
    return found.stream()
        .anyMatch(one -> one.content().stream().anyMatch(content -> content.overlaps(verb)));
  }

  /** The letters that are a cue already. */
  static BitSet cues(List<Attribution> found) {
    BitSet cues = new BitSet();
    found.stream()
        .flatMap(one -> one.cue().stream())
        .forEach(cue -> cues.set(cue.span().start(), cue.span().end()));
    return cues;
  }

  static boolean taken(BitSet cues, Span verb) {
    int next = cues.nextSetBit(verb.start());
    return next >= 0 && next < verb.end();
  }

  static boolean isFinite(List<Token> tokens, int verb) {
    if (Cues.isPassive(tokens, verb)) {
      return false;
    }
    String tag = tokens.get(verb).tag();
    int before = Cues.start(tokens, verb) - 1;
    boolean purpose = before >= -1 && tokens.get(before + 1).tag().equals("TO");
    boolean modified =
        tag.equals("VBG")
            && before >= 0
            && (tokens.get(before).tag().matches("DT|JJ.*|PRP\\$")
                || Cues.lower(tokens.get(before)).matches(MODIFIER_LINKS));
    return !purpose && !modified && (!tag.equals("VBN") || Cues.hasHave(tokens, verb));
  }

  /** "to praise", "by praising": where such a verb stands in what somebody said, it is theirs. */
  private static boolean isDependent(List<Token> tokens, int verb) {
    int start = Cues.start(tokens, verb);
    boolean infinitive =
        tokens.subList(start, verb).stream().anyMatch(token -> token.tag().equals("TO"));
    return infinitive || tokens.get(verb).tag().equals("VBG");
  }

  private Optional<Attribution> one(Scene scene, int index, LexiconMatch match) {
    Sentence sentence = scene.sentence(index);
    int start = Cues.start(sentence.tokens(), match.first());
    int end = Cues.end(sentence.tokens(), match);
    return Subjects.of(scene, index, start)
        .flatMap(
            source ->
                ReportedClause.after(scene, index, match, end)
                    .filter(span -> !isAside(scene, index, start, span, match))
                    .map(
                        span ->
                            new Attribution(
                                Forms.of(scene, span),
                                act(scene, index, span, match),
                                Optional.of(source),
                                Optional.of(Cues.cue(sentence, start, end, match)),
                                List.of(span),
                                name())));
  }

  /**
   * "a port that favours boats", "sailors backing the plan": it describes them, it reports nothing.
   */
  private static boolean isAside(
      Scene scene, int index, int start, Span content, LexiconMatch match) {
    List<Token> tokens = scene.sentence(index).tokens();
    boolean relative = start > 0 && tokens.get(start - 1).tag().matches("WP|WDT");
    boolean participle =
        tokens.get(start).tag().equals("VBG")
            && start > 0
            && tokens.get(start - 1).tag().matches("NN.*|CD");
    Attribution.Act act = act(scene, index, content, match);
    // "a leak that threatens to spread": one thing has no intentions, and one person is "who".
    boolean thing =
        relative
            && act == Attribution.Act.INTENTION
            && start > 1
            && Cues.lower(tokens.get(start - 1)).equals("that")
            && tokens.get(start - 2).tag().equals("NN");
    return thing || ((relative || participle) && act == Attribution.Act.OTHER);
  }

  /** "praised the plan" tells of a speech and gives none: only a clause or a quotation is one. */
  private static Attribution.Act act(Scene scene, int index, Span content, LexiconMatch match) {
    Attribution.Act act = Cues.act(match);
    boolean quoted = scene.quotations().stream().anyMatch(one -> one.span().overlaps(content));
    boolean isFound =
        match.entry().term().equals("report") && isThing(scene.sentence(index), content);
    boolean clause =
        scene.sentence(index).tokens().stream()
            .filter(token -> content.contains(token.span()))
            .anyMatch(token -> Cues.isFinite(token) || token.tag().equals("TO"));
    boolean bare = act != Attribution.Act.INTENTION && !quoted && (!clause || isFound);
    return bare ? Attribution.Act.OTHER : act;
  }

  /** "reported the leak before noon": a thing, and no clause of which it is the subject. */
  private static boolean isThing(Sentence sentence, Span content) {
    List<Token> tokens = sentence.tokens();
    int first = QuotedSpeech.firstTokenAfter(sentence, content.start());
    return NounRange.startingAt(sentence, first)
        .map(NounRange::end)
        .filter(end -> end >= tokens.size() || !tokens.get(end).tag().matches("VB[DZP]|MD|RB"))
        .isPresent();
  }
}
