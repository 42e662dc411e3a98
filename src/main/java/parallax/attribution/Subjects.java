package parallax.attribution;

import java.util.List;
import java.util.Optional;
import parallax.model.Sentence;
import parallax.model.Source;
import parallax.model.Token;

/** The subject of a reporting verb: the phrase before it, or that of the verb it is joined to. */
final class Subjects {
  /** A list of a thousand verbs is no sentence. */
  private static final int MOST_VERBS = 20;

  private Subjects() {}

  /** The source of the verb group that starts at a token; empty where none can be told. */
  static Optional<Source> of(Scene scene, int sentenceIndex, int verbGroup) {
    Sentence sentence = scene.sentence(sentenceIndex);
    List<Token> tokens = sentence.tokens();
    Sources sources = new Sources(scene);
    boolean participle = verbGroup < tokens.size() && tokens.get(verbGroup).tag().equals("VBG");
    if (participle && verbGroup > 0 && tokens.get(verbGroup - 1).text().matches(",|--")) {
      return mainSubject(scene, sentenceIndex, verbGroup);
    }
    Optional<Source> own =
        participle ? ownSubject(scene, sentenceIndex, verbGroup) : Optional.empty();
    if (own.isPresent()) {
      return own;
    }
    boolean loose =
        tokens.get(verbGroup).tag().equals("TO")
            || (participle && verbGroup > 0 && tokens.get(verbGroup - 1).tag().equals("IN"));
    if (loose) {
      return mainSubject(scene, sentenceIndex, verbGroup);
    }
    boolean toldOutlet = tellsAnOutlet(scene, sentence, verbGroup);
    Optional<Source> before = sources.endingBefore(sentenceIndex, verbGroup, toldOutlet);
    if (before.isPresent()) {
      return before;
    }
    boolean joined =
        verbGroup > 0
            && (tokens.get(verbGroup - 1).tag().equals("CC")
                || tokens.get(verbGroup - 1).text().equals(","));
    return participle || joined ? mainSubject(scene, sentenceIndex, verbGroup) : Optional.empty();
  }

  /** "quoted him as saying", "a man can be heard shouting": whoever stands before it speaks. */
  private static Optional<Source> ownSubject(Scene scene, int index, int participle) {
    List<Token> tokens = scene.sentence(index).tokens();
    if (participle < 2) {
      return Optional.empty();
    }
    String before = Cues.lower(tokens.get(participle - 1));
    int quoted = Math.max(0, participle - 6);
    boolean as =
        before.equals("as")
            && tokens.subList(quoted, participle).stream()
                .anyMatch(token -> Cues.lower(token).matches("quot(ed?|es|ing)"));
    int end = as ? participle - 1 : participle;
    if (before.equals("heard") && Cues.isPassive(tokens, participle - 1)) {
      end = Cues.start(tokens, participle - 1);
    }
    return end < participle ? new Sources(scene).endingBefore(index, end, false) : Optional.empty();
  }

  /** The subject of the sentence's first finite verb that is not in a relative clause. */
  private static Optional<Source> mainSubject(Scene scene, int index, int before) {
    List<Token> tokens = scene.sentence(index).tokens();
    int tried = 0;
    for (int verb = 0; verb < before && tried < MOST_VERBS; verb++) {
      if (!Cues.isFinite(tokens.get(verb)) || scene.isQuoted(tokens.get(verb).span())) {
        continue;
      }
      tried++;
      int group = Cues.start(tokens, verb);
      boolean relative = group > 0 && tokens.get(group - 1).tag().startsWith("W");
      Optional<Source> subject =
          relative ? Optional.empty() : new Sources(scene).endingBefore(index, group, false);
      if (subject.isPresent()) {
        return subject;
      }
    }
    return Optional.empty();
  }

  /**
   * "officials told Reuters": an act towards an interviewer makes a vague source a specific one.
   */
  private static boolean tellsAnOutlet(Scene scene, Sentence sentence, int verbGroup) {
    List<Token> tokens = sentence.tokens();
    for (int i = verbGroup; i + 1 < Math.min(tokens.size(), verbGroup + 4); i++) {
      String word = Cues.lower(tokens.get(i));
      if (word.equals("told") || word.equals("tell")) {
        return NounRange.startingAt(sentence, i + 1)
            .map(range -> scene.cut(sentence.span(range.first(), range.end())))
            .filter(SourceWords::isOutlet)
            .isPresent();
      }
    }
    return false;
  }
}
