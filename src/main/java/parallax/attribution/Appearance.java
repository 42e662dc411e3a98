package parallax.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parallax.model.Attribution;
import parallax.model.Cue;
import parallax.model.CueClass;
import parallax.model.Sentence;
import parallax.model.Span;
import parallax.model.Token;

/**
 * "The council seems to waver", "it appears that …": an impression that nobody is named for. The
 * words stay the outlet's own, whose impression it is.
 */
final class Appearance implements Construction {
  private static final Set<String> SEEMS =
      Set.of("seem", "seems", "seemed", "appear", "appears", "appeared");

  @Override
  public String name() {
    return "an impression";
  }

  @Override
  public List<Attribution> find(Scene scene, List<Attribution> found) {
    List<Attribution> result = new ArrayList<>();
    for (int i = 0; i < scene.document().sentences().size(); i++) {
      List<Token> tokens = scene.sentence(i).tokens();
      for (int t = 0; t + 1 < tokens.size(); t++) {
        Token token = tokens.get(t);
        if (SEEMS.contains(Cues.lower(token))
            && token.tag().startsWith("VB")
            && !scene.isQuoted(token.span())
            && !Impersonal.isSaid(found, token.span())) {
          one(scene, i, t).ifPresent(result::add);
        }
      }
    }
    return result;
  }

  private Optional<Attribution> one(Scene scene, int index, int verb) {
    Sentence sentence = scene.sentence(index);
    List<Token> tokens = sentence.tokens();
    Token next = tokens.get(verb + 1);
    boolean opens =
        next.tag().matches("TO|JJ.*|RB.*|VBN|VBG|DT") || Cues.lower(next).matches("like|that|as");
    if (!opens) {
      return Optional.empty();
    }
    int start = Cues.start(tokens, verb);
    int to = ContentEnd.of(scene, index, verb + 1, verb);
    if (to <= verb + 1) {
      return Optional.empty();
    }
    List<Span> content = new ArrayList<>();
    Impersonal.subject(sentence, start).ifPresent(content::add);
    content.add(sentence.span(verb + 1, to));
    Cue cue =
        new Cue(sentence.span(start, verb + 1), Cues.lower(tokens.get(verb)), CueClass.PERCEIVING);
    return Optional.of(
        new Attribution(
            Attribution.Form.INDIRECT,
            Attribution.Act.OTHER,
            Optional.empty(),
            Optional.of(cue),
            content,
            name()));
  }
}
