package parallax.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import parallax.lexicon.LexiconMatch;
import parallax.model.Attribution;
import parallax.model.Cue;
import parallax.model.CueClass;
import parallax.model.Phrase;
import parallax.model.Sentence;
import parallax.model.Source;
import parallax.model.Span;
import parallax.model.Token;

/**
 * Nouns that report: "the mayor's claim that …", "her call for a new pier", "complaints that …".
 * The owner is the source; without one nobody is named.
 */
final class NounCue implements Construction {
  @Override
  public String name() {
    return "a noun that reports";
  }

  @Override
  public List<Attribution> find(Scene scene, List<Attribution> found) {
    List<Attribution> result = new ArrayList<>();
    for (int i = 0; i < scene.document().sentences().size(); i++) {
      for (LexiconMatch match : scene.reportingNouns(i)) {
        Span noun = scene.sentence(i).tokens().get(match.first()).span();
        if (!Impersonal.isSaid(found, noun) && !Impersonal.isSaid(result, noun)) {
          one(scene, i, match).ifPresent(result::add);
        }
      }
    }
    return result;
  }

  private Optional<Attribution> one(Scene scene, int index, LexiconMatch match) {
    Sentence sentence = scene.sentence(index);
    List<Token> tokens = sentence.tokens();
    int link = match.first() + 1;
    if (link + 1 >= tokens.size() || !governs(match, Cues.lower(tokens.get(link)))) {
      return Optional.empty();
    }
    boolean clause = Cues.lower(tokens.get(link)).equals("that");
    boolean infinitive = tokens.get(link + 1).tag().equals("VB");
    if (clause && !ReportedClause.hasVerb(tokens, link, tokens.size())) {
      return Optional.empty();
    }
    int from = clause || infinitive ? link : link + 1;
    int end = ContentEnd.of(scene, index, from, match.first());
    int to = clause || infinitive ? end : ContentEnd.beforeVerb(tokens, from, end);
    if (to <= from) {
      return Optional.empty();
    }
    int start = modifiers(tokens, match.first());
    Optional<Source> source = owner(scene, sentence, start);
    boolean open = source.isEmpty();
    if (open && !standsAlone(match)) {
      return Optional.empty();
    }
    int first = open && start > 0 && tokens.get(start - 1).tag().equals("DT") ? start - 1 : start;
    Span content = sentence.span(from, to);
    Cue cue =
        new Cue(
            sentence.span(first, from),
            match.entry().term(),
            CueClass.valueOf(match.entry().type().toUpperCase(Locale.ROOT)));
    return Optional.of(
        new Attribution(
            Forms.of(scene, content),
            clause ? Cues.act(match) : Attribution.Act.OTHER,
            source,
            Optional.of(cue),
            List.of(content),
            name()));
  }

  private static boolean governs(LexiconMatch match, String link) {
    return List.of(match.entry().more("noun").split(" ", -1)).contains(link);
  }

  /**
   * Doubts, complaints and calls are told without their owners; a decision is nobody's statement.
   */
  private static boolean standsAlone(LexiconMatch match) {
    return governs(match, "alone");
  }

  private static int modifiers(List<Token> tokens, int noun) {
    int at = noun;
    while (at > 0 && tokens.get(at - 1).tag().matches("JJ.?|NN|VBN|CD")) {
      at--;
    }
    return at;
  }

  /** "her", "the mayor's". */
  private static Optional<Source> owner(Scene scene, Sentence sentence, int start) {
    List<Token> tokens = sentence.tokens();
    if (start == 0) {
      return Optional.empty();
    }
    Sources sources = new Sources(scene);
    if (tokens.get(start - 1).tag().equals("PRP$")) {
      Phrase own = new Phrase(start - 1, start, start - 1, Phrase.Kind.PRONOUN);
      return Optional.of(sources.source(sentence, new NounRange(start - 1, start, own), false));
    }
    if (!tokens.get(start - 1).tag().equals("POS")) {
      return Optional.empty();
    }
    int first = start - 1;
    while (first > 0 && tokens.get(first - 1).tag().matches("NN.*|JJ.?|CD|POS")) {
      first--;
    }
    first = first > 0 && tokens.get(first - 1).tag().matches("DT|PRP\\$") ? first - 1 : first;
    int head = start - 2;
    if (head < first) {
      return Optional.empty();
    }
    Phrase.Kind kind =
        tokens.get(head).tag().startsWith("NNP") ? Phrase.Kind.NAME : Phrase.Kind.NOUN;
    Phrase owner = new Phrase(first, start, head, kind);
    return Optional.of(sources.source(sentence, new NounRange(first, start, owner), false));
  }
}
