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

/** "Asked whether the pier was safe, …", "when pressed about the pier": a question of nobody's. */
final class AskedAbout implements Construction {
  private static final Set<String> ASKED = Set.of("asked", "questioned", "pressed", "quizzed");

  @Override
  public String name() {
    return "a question nobody is named for";
  }

  @Override
  public List<Attribution> find(Scene scene, List<Attribution> found) {
    List<Attribution> result = new ArrayList<>();
    for (int i = 0; i < scene.document().sentences().size(); i++) {
      List<Token> tokens = scene.sentence(i).tokens();
      for (int t = 0; t + 2 < tokens.size(); t++) {
        Span span = tokens.get(t).span();
        if (opens(tokens, t) && !scene.isQuoted(span) && !Impersonal.isSaid(found, span)) {
          result.add(one(scene, i, t));
        }
      }
    }
    return result;
  }

  private static boolean opens(List<Token> tokens, int at) {
    if (!ASKED.contains(Cues.lower(tokens.get(at)))) {
      return false;
    }
    boolean alone =
        at == 0
            || tokens.get(at - 1).text().equals(",")
            || Cues.lower(tokens.get(at - 1)).matches("when|if|while|but|and|after");
    String next = Cues.lower(tokens.get(at + 1));
    return alone && next.matches("about|whether|if|why|how|what|who|to|when|where|on");
  }

  private Attribution one(Scene scene, int index, int verb) {
    Sentence sentence = scene.sentence(index);
    List<Token> tokens = sentence.tokens();
    boolean about = Cues.lower(tokens.get(verb + 1)).matches("about|on");
    int from = about ? verb + 2 : verb + 1;
    int to = from + 1;
    while (to < tokens.size() && !tokens.get(to).text().matches("[,.;:?!]")) {
      to++;
    }
    Cue cue = new Cue(sentence.span(verb, from), "ask", CueClass.NEUTRAL);
    Span content = sentence.span(from, to);
    return new Attribution(
        Forms.of(scene, content),
        about ? Attribution.Act.OTHER : Attribution.Act.SPEECH,
        Optional.empty(),
        Optional.of(cue),
        List.of(content),
        name());
  }
}
