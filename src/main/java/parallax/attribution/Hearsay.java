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
 * "The council has reportedly sold the pier": somebody said so, nobody is named. The words stay the
 * outlet's own, which shields itself with the adverb.
 */
final class Hearsay implements Construction {
  private static final Set<String> ADVERBS =
      Set.of("reportedly", "allegedly", "purportedly", "supposedly", "seemingly", "ostensibly");

  @Override
  public String name() {
    return "hearsay";
  }

  @Override
  public List<Attribution> find(Scene scene, List<Attribution> found) {
    List<Attribution> result = new ArrayList<>();
    for (int i = 0; i < scene.document().sentences().size(); i++) {
      List<Token> tokens = scene.sentence(i).tokens();
      for (int t = 0; t + 1 < tokens.size(); t++) {
        Span span = tokens.get(t).span();
        if (ADVERBS.contains(Cues.lower(tokens.get(t)))
            && !scene.isQuoted(span)
            && !Impersonal.isSaid(found, span)) {
          result.add(one(scene, i, t));
        }
      }
    }
    return result;
  }

  private Attribution one(Scene scene, int index, int adverb) {
    Sentence sentence = scene.sentence(index);
    List<Token> tokens = sentence.tokens();
    int group = adverb;
    while (group > 0 && tokens.get(group - 1).tag().matches("VB[DZP]|MD|RB")) {
      group--;
    }
    List<Span> content = new ArrayList<>();
    int before = group;
    Impersonal.subject(sentence, before)
        .ifPresent(subject -> content.add(subject.join(tokens.get(adverb - 1).span())));
    int to = Math.max(adverb + 2, ContentEnd.of(scene, index, adverb + 1, adverb));
    content.add(sentence.span(adverb + 1, to));
    Cue cue = new Cue(tokens.get(adverb).span(), Cues.lower(tokens.get(adverb)), CueClass.DOUBTING);
    return new Attribution(
        Attribution.Form.INDIRECT,
        Attribution.Act.OTHER,
        Optional.empty(),
        Optional.of(cue),
        content,
        name());
  }
}
