package parallax.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parallax.lexicon.LexiconMatch;
import parallax.model.Attribution;
import parallax.model.Cue;
import parallax.model.Sentence;
import parallax.model.Span;
import parallax.model.Token;

/**
 * Statements that are attributed to nobody: "it is widely seen as …", "the plan is viewed as …",
 * "the prevailing analysis suggests that …". They have a cue and a content and no source; where the
 * passive has a subject of its own, the subject is a part of what is said.
 */
final class Impersonal implements Construction {
  private static final Set<String> NOBODY =
      Set.of(
          "analysis",
          "view",
          "wisdom",
          "consensus",
          "interpretation",
          "belief",
          "assumption",
          "speculation",
          "rumour",
          "rumor");

  /** Passives that tell of a state of the subject's own. */
  private static final Set<String> STATES =
      Set.of(
          "focus on",
          "assure",
          "persuade",
          "convince",
          "refer to",
          "offer",
          "relate",
          "show",
          "underscore",
          "inform",
          "advise",
          "deny",
          "hear",
          "find",
          "add",
          "tell",
          "determine");

  private static final Set<String> GENERAL =
      Set.of("prevailing", "conventional", "common", "general", "widespread", "popular");

  @Override
  public String name() {
    return "attributed to nobody";
  }

  @Override
  public List<Attribution> find(Scene scene, List<Attribution> found) {
    List<Attribution> result = new ArrayList<>();
    for (int i = 0; i < scene.document().sentences().size(); i++) {
      for (LexiconMatch match : scene.reportingVerbs(i)) {
        one(scene, i, match).ifPresent(result::add);
      }
    }
    return result;
  }

  private Optional<Attribution> one(Scene scene, int index, LexiconMatch match) {
    Sentence sentence = scene.sentence(index);
    List<Token> tokens = sentence.tokens();
    int start = Cues.start(tokens, match.first());
    boolean nobody = subjectIsNobody(sentence, start);
    boolean passive = !nobody && isOpenPassive(tokens, match);
    if (!nobody && !passive) {
      return Optional.empty();
    }
    int to = ContentEnd.of(scene, index, match.end(), match.first());
    Optional<Span> rest =
        to - match.end() >= 1 ? Optional.of(sentence.span(match.end(), to)) : Optional.empty();
    int first = nobody ? subjectStart(sentence, start) : start;
    List<Span> content = new ArrayList<>();
    if (passive) {
      subject(sentence, start).ifPresent(content::add);
    }
    rest.ifPresent(content::add);
    if (rest.isEmpty()) {
      return Optional.empty();
    }
    Cue cue = Cues.cue(sentence, first, match.end(), match);
    return Optional.of(
        new Attribution(
            Forms.of(scene, rest.get()),
            nobody ? Attribution.Act.BELIEF : act(tokens.get(match.end()), match),
            Optional.empty(),
            Optional.of(cue),
            content,
            name()));
  }

  /** "is said to waver" gives what is said; "was accused of theft" tells of somebody speaking. */
  private static Attribution.Act act(Token next, LexiconMatch match) {
    boolean given = next.tag().matches("W.*|TO") || Cues.lower(next).matches("that|as");
    return given ? Cues.act(match) : Attribution.Act.OTHER;
  }

  /** A passive without "by", followed by what is said of its subject. */
  private static boolean isOpenPassive(List<Token> tokens, LexiconMatch match) {
    boolean passive = Cues.isPassive(tokens, match.first());
    int from = match.end();
    return passive
        && !STATES.contains(match.entry().term())
        && from < tokens.size()
        && opensContent(tokens.get(from))
        && !hasAgent(tokens, from);
  }

  private static boolean opensContent(Token token) {
    return Set.of("as", "that", "to", "of", "with", "for").contains(Cues.lower(token))
        || token.tag().matches("JJ.*|DT|NNP?|VBG|VBN|W.*|``|\"");
  }

  /** True where a word stands in what another attribution gives, or in its cue. */
  static boolean isSaid(List<Attribution> found, Span word) {
    return found.stream()
        .anyMatch(
            one ->
                one.content().stream().anyMatch(word::overlaps)
                    || one.cue().map(cue -> cue.span().overlaps(word)).orElse(false));
  }

  /** The subject of the passive, which is a part of what is said; "it" stands for the clause. */
  static Optional<Span> subject(Sentence sentence, int group) {
    return NounRange.endingAt(sentence, group)
        .filter(range -> !Cues.lower(sentence.tokens().get(range.first())).equals("it"))
        .map(range -> sentence.span(range.first(), range.end()));
  }

  /** "seen by lawmakers as", "viewed in Orlen as": somebody sees it after all. */
  private static boolean hasAgent(List<Token> tokens, int from) {
    boolean among = Set.of("among", "in").contains(Cues.lower(tokens.get(from)));
    return among
        || tokens.subList(from, Math.min(tokens.size(), from + 8)).stream()
            .anyMatch(token -> Cues.lower(token).equals("by"));
  }

  private static boolean subjectIsNobody(Sentence sentence, int verbGroup) {
    return NounRange.endingAt(sentence, verbGroup)
        .filter(range -> NOBODY.contains(Cues.lower(sentence.tokens().get(range.head().head()))))
        .filter(
            range ->
                sentence.tokens().subList(range.first(), range.end()).stream()
                    .anyMatch(token -> GENERAL.contains(Cues.lower(token))))
        .isPresent();
  }

  private static int subjectStart(Sentence sentence, int verbGroup) {
    return NounRange.endingAt(sentence, verbGroup).map(NounRange::first).orElse(verbGroup);
  }
}
