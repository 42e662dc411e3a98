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
 * A full quotation with its speaker in the same sentence: "…," she said; "…," said Ina Velt; Velt
 * said: "…"; and "…," she said, "…" as one attribution of two spans.
 */
final class QuotedSpeech implements Construction {
  @Override
  public String name() {
    return "quotation with its speaker";
  }

  @Override
  public List<Attribution> find(Scene scene, List<Attribution> found) {
    List<Attribution> result = new ArrayList<>();
    List<Quotation> quotations = scene.quotations();
    for (int i = 0; i < quotations.size(); i++) {
      Quotation quotation = quotations.get(i);
      if (!quotation.sentenceLike() && quotation.words() < 4) {
        continue;
      }
      if (result.stream().anyMatch(one -> one.content().contains(quotation.span()))) {
        continue;
      }
      Optional<Attribution> after = speakerAfter(scene, quotation, next(quotations, i));
      Optional<Attribution> either = after.isPresent() ? after : speakerBefore(scene, quotation);
      either.ifPresent(result::add);
    }
    return result;
  }

  private static Optional<Quotation> next(List<Quotation> quotations, int i) {
    return i + 1 < quotations.size() ? Optional.of(quotations.get(i + 1)) : Optional.empty();
  }

  /** The cue stands right behind the closing mark, before or after its subject. */
  private Optional<Attribution> speakerAfter(
      Scene scene, Quotation quotation, Optional<Quotation> next) {
    int index = quotation.last();
    Sentence sentence = scene.sentence(index);
    int behind = firstTokenAfter(sentence, quotation.span().end());
    if (behind >= sentence.tokens().size()) {
      return Optional.empty();
    }
    for (LexiconMatch match : verbsAfter(scene, quotation, index, behind)) {
      List<Token> tokens = sentence.tokens();
      if (match.first() < behind || match.first() > behind + 28 || barred(tokens, behind, match)) {
        continue;
      }
      int start = Cues.start(tokens, match.first());
      Optional<Source> source =
          start == behind && tokens.get(match.first()).tag().matches("VB[DZP]")
              ? new Sources(scene).startingAt(index, Cues.end(tokens, match))
              : new Sources(scene).endingBefore(index, start, false);
      if (source.isEmpty() || source.get().span().start() < quotation.span().end()) {
        continue;
      }
      List<Span> content = new ArrayList<>(List.of(quotation.span()));
      next.filter(second -> continues(scene, sentence, quotation, second, match))
          .ifPresent(second -> content.add(second.span()));
      return Optional.of(
          new Attribution(
              Attribution.Form.DIRECT,
              Cues.act(match),
              source,
              Optional.of(Cues.cue(sentence, start, Cues.end(tokens, match), match)),
              content,
              name()));
    }
    return Optional.empty();
  }

  /** The listed verbs; where none is near and the marks end in a comma, any verb in their place. */
  private static List<LexiconMatch> verbsAfter(
      Scene scene, Quotation quotation, int index, int behind) {
    List<LexiconMatch> listed =
        scene.reportingVerbs(index).stream().filter(match -> match.first() >= behind).toList();
    boolean comma = scene.cut(quotation.span()).matches("(?s).*[,?!\u2014-]\\W{1,2}");
    boolean near = listed.stream().anyMatch(match -> match.first() < behind + 28);
    return near || !comma
        ? listed
        : OpenVerbs.speaking(scene.sentence(index), behind).map(List::of).orElse(listed);
  }

  /** Another clause or quotation between the mark and the cue: the cue is not this quotation's. */
  private static boolean barred(List<Token> tokens, int behind, LexiconMatch match) {
    for (int i = behind; i < match.first(); i++) {
      String text = tokens.get(i).text();
      if (text.equals("\"")
          || text.equals(";")
          || (i == behind && tokens.get(i).tag().equals("VBG"))
          || (tokens.get(i).tag().equals("IN") && text.equals("that"))
          || (tokens.get(i).tag().equals("CC") && i == behind)) {
        return true;
      }
    }
    return Cues.isPassive(tokens, match.first());
  }

  /** The second half of a split quotation: opens in the same sentence, behind the cue. */
  private static boolean continues(
      Scene scene, Sentence sentence, Quotation first, Quotation second, LexiconMatch match) {
    boolean sameSentence =
        sentence.span().contains(new Span(second.span().start(), second.span().start() + 1));
    boolean behindCue =
        second.span().start() >= sentence.tokens().get(match.end() - 1).span().end();
    String between = scene.cut(new Span(first.span().end(), second.span().start()));
    return sameSentence && behindCue && between.stripTrailing().endsWith(",") && second.words() > 1;
  }

  /** The cue stands before the opening mark: Velt said: "…" or Velt said, "…". */
  private Optional<Attribution> speakerBefore(Scene scene, Quotation quotation) {
    int index = quotation.first();
    Sentence sentence = scene.sentence(index);
    List<Token> tokens = sentence.tokens();
    int open = firstTokenAfter(sentence, quotation.span().start());
    if (open == 0) {
      return Optional.empty();
    }
    boolean introduced = ",:".contains(tokens.get(open - 1).text());
    if (!quotation.sentenceLike() && !(introduced && quotation.words() > 3)) {
      return Optional.empty();
    }
    List<LexiconMatch> verbs = scene.reportingVerbs(index);
    for (int i = verbs.size() - 1; i >= 0; i--) {
      LexiconMatch match = verbs.get(i);
      boolean adjacent = match.end() == open || (introduced && open - match.end() <= 12);
      if (match.end() > open || !adjacent || Cues.isPassive(tokens, match.first())) {
        continue;
      }
      int start = Cues.start(tokens, match.first());
      Optional<Source> source = Subjects.of(scene, index, start);
      if (source.isEmpty()) {
        continue;
      }
      return Optional.of(
          new Attribution(
              Attribution.Form.DIRECT,
              Cues.act(match),
              source,
              Optional.of(Cues.cue(sentence, start, Cues.end(tokens, match), match)),
              List.of(quotation.span()),
              name()));
    }
    return Optional.empty();
  }

  /** Index of the first token that starts at or behind an offset. */
  static int firstTokenAfter(Sentence sentence, int offset) {
    int at = 0;
    while (at < sentence.tokens().size() && sentence.tokens().get(at).span().start() < offset) {
      at++;
    }
    // A comma outside the marks belongs to neither.
    boolean comma = at < sentence.tokens().size() && sentence.tokens().get(at).text().equals(",");
    return comma ? at + 1 : at;
  }
}
