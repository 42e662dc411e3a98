package parallax.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parallax.lexicon.LexiconMatch;
import parallax.model.Attribution;
import parallax.model.Cue;
import parallax.model.CueClass;
import parallax.model.Sentence;
import parallax.model.Token;

/**
 * Statements that are attributed to nobody: "it is widely seen as …", "the plan is viewed as …",
 * "the prevailing analysis suggests that …". They have a cue and a content and no source.
 */
final class Impersonal implements Construction {
  private static final Set<String> VIEWS =
      Set.of(
          "see",
          "view",
          "interpret",
          "regard",
          "consider",
          "believe",
          "judge",
          "expect",
          "think",
          "say",
          "report",
          "describe",
          "portray",
          "understand");
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
    boolean passive =
        VIEWS.contains(match.entry().term())
            && Cues.isPassive(tokens, match.first())
            && !hasAgent(tokens, match.end());
    boolean nobody = !passive && subjectIsNobody(sentence, start);
    if (!passive && !nobody) {
      return Optional.empty();
    }
    int from = match.end();
    int to = ContentEnd.of(scene, index, from, match.first());
    boolean opens = from < to && (nobody || opensContent(tokens.get(from)));
    if (!opens || to - from < 2) {
      return Optional.empty();
    }
    int first = nobody ? subjectStart(sentence, start) : start;
    Cue cue = new Cue(sentence.span(first, from), match.entry().term(), CueClass.PERCEIVING);
    return Optional.of(
        new Attribution(
            Forms.of(scene, sentence.span(from, to)),
            nobody ? Attribution.Act.BELIEF : Cues.act(match),
            Optional.empty(),
            Optional.of(cue),
            List.of(sentence.span(from, to)),
            name()));
  }

  private static boolean opensContent(Token token) {
    return Set.of("as", "that", "to").contains(Cues.lower(token)) || token.tag().startsWith("JJ");
  }

  /** "seen by lawmakers as", "viewed in Orlen as": somebody sees it after all. */
  private static boolean hasAgent(List<Token> tokens, int from) {
    return tokens.subList(from, Math.min(tokens.size(), from + 8)).stream()
        .anyMatch(token -> Set.of("by", "among", "in").contains(Cues.lower(token)));
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
