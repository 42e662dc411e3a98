package parallax.attribution;

import java.util.List;
import java.util.Set;
import parallax.lexicon.LexiconMatch;
import parallax.model.Sentence;
import parallax.model.Token;

/**
 * Where reported content ends: before the sentence's final mark, before a source that trails after
 * a comma (", she said", ", according to"), and before a second reporting verb of the same subject
 * ("said it was safe and urged calm").
 */
final class ContentEnd {
  private static final Set<String> OPENERS =
      Set.of("while", "although", "though", "when", "because", "since", "whereas", "if", "as");

  private ContentEnd() {}

  /** One past the last content token of a clause that starts at a token, for a cue before it. */
  static int of(Scene scene, int index, int from, int cueVerb) {
    Sentence sentence = scene.sentence(index);
    List<Token> tokens = sentence.tokens();
    int closed = closedBeforeVerb(tokens, from);
    if (closed > from) {
      return closed;
    }
    int end = withoutMarks(tokens, from, tokens.size());
    end = withoutTrailingSpeaker(tokens, from, end);
    if (opensWithSubordinate(tokens, cueVerb)) {
      end = firstComma(tokens, from + 1, end);
    }
    ContentCuts.Kind kind = opening(tokens.get(from));
    for (int i = from + 1; i < end - 1; i++) {
      kind = Cues.isFinite(tokens.get(i)) ? ContentCuts.Kind.CLAUSE : kind;
      boolean comma = tokens.get(i).text().equals(",");
      String next = Cues.lower(tokens.get(i + 1));
      boolean turns =
          comma
              && (next.matches("according|said|says")
                  || secondReport(scene, index, i + 1, cueVerb)
                  || (closesRelative(tokens, cueVerb) && Cues.isFinite(tokens.get(i + 1))));
      if ((turns
              || ContentCuts.at(tokens, i, kind)
              || (!goesOn(tokens, from) && secondVerb(scene, index, i, cueVerb)))
          && !insideMarks(tokens, from, i)) {
        return withoutMarks(tokens, from, i);
      }
    }
    return end;
  }

  /** "News that she called it 'too old' has spread": a quotation ends with its mark. */
  private static int closedBeforeVerb(List<Token> tokens, int from) {
    String mark = tokens.get(from).text();
    if (!mark.matches("[\"'`]")) {
      return -1;
    }
    for (int i = from + 1; i + 1 < tokens.size(); i++) {
      String text = tokens.get(i).text();
      if (text.equals(mark) || (mark.equals("`") && text.equals("'"))) {
        return Cues.isFinite(tokens.get(i + 1)) || leaves(tokens, from, i + 1) ? i + 1 : -1;
      }
    }
    return -1;
  }

  /**
   * "shouted 'Keep it moving' and the cart rolled", "… seconds before it rolled": told, not said.
   */
  private static boolean leaves(List<Token> tokens, int from, int behind) {
    Token next = tokens.get(behind);
    boolean clause =
        Character.isUpperCase(tokens.get(from + 1).text().codePointAt(0))
            && next.tag().equals("CC")
            && behind + 1 < tokens.size()
            && tokens.get(behind + 1).tag().matches("DT|PRP|NNP");
    boolean time =
        behind - from > 4
            && (SourceWords.isTime(next.text())
                || Cues.lower(next).matches("as|before|after|while|when|moments"));
    return clause || time;
  }

  /** "Her remarks about the pier were short": the phrase ends before the verb of the sentence. */
  static int beforeVerb(List<Token> tokens, int from, int end) {
    for (int i = from; i < end; i++) {
      if (tokens.get(i).tag().matches("W.*") || Cues.lower(tokens.get(i)).equals("that")) {
        return end;
      }
      if (Cues.isFinite(tokens.get(i))) {
        return i;
      }
    }
    return end;
  }

  private static ContentCuts.Kind opening(Token first) {
    if (first.tag().equals("TO")) {
      return ContentCuts.Kind.INFINITIVE;
    }
    boolean clause = first.tag().matches("W.*|VB[DZP]") || Cues.lower(first).matches("that|if");
    return clause ? ContentCuts.Kind.CLAUSE : ContentCuts.Kind.PHRASE;
  }

  /** "While the council demanded a report, the mayor …": the clause ends at its comma. */
  private static boolean opensWithSubordinate(List<Token> tokens, int cueVerb) {
    boolean opens = OPENERS.contains(Cues.lower(tokens.get(0)));
    return opens && firstComma(tokens, 1, cueVerb) == cueVerb;
  }

  private static int firstComma(List<Token> tokens, int from, int end) {
    for (int i = from; i < end; i++) {
      if (tokens.get(i).text().equals(",") && !insideMarks(tokens, from, i)) {
        return i;
      }
    }
    return end;
  }

  private static int withoutMarks(List<Token> tokens, int from, int to) {
    int end = to;
    while (end > from && tokens.get(end - 1).text().matches("[.!?;:,]|--")) {
      end--;
    }
    return end;
  }

  /** "the pier is safe, officials say". */
  private static int withoutTrailingSpeaker(List<Token> tokens, int from, int end) {
    if (end == 0 || !Cues.lower(tokens.get(end - 1)).matches("say|said|says")) {
      return end;
    }
    for (int i = end - 2; i > from + 1 && end - i < 9; i--) {
      if (tokens.get(i).text().equals(",")) {
        return i;
      }
    }
    return end;
  }

  /** "officials, who asked for calm, said": the clause of "who" ends before the main verb. */
  private static boolean closesRelative(List<Token> tokens, int cueVerb) {
    int start = Cues.start(tokens, cueVerb);
    return start > 1 && tokens.get(start - 1).tag().matches("WP|WDT");
  }

  /** ", and Velt said": a clause of somebody else's, with a verb that reports what they said. */
  private static boolean secondReport(Scene scene, int index, int and, int cueVerb) {
    Sentence sentence = scene.sentence(index);
    List<Token> tokens = sentence.tokens();
    if (!Cues.lower(tokens.get(and)).matches("and|but|while")) {
      return false;
    }
    int end = NounRange.startingAt(sentence, and + 1).map(NounRange::end).orElse(-1);
    return scene.reportingVerbs(index).stream()
        .filter(match -> match.first() > cueVerb && match.first() <= end + 2)
        .filter(match -> Cues.lower(tokens.get(match.first())).matches("said|says"))
        .anyMatch(match -> Cues.start(tokens, match.first()) == end);
  }

  /** "said he stopped the engines and called for help": he did both. */
  private static boolean goesOn(List<Token> tokens, int from) {
    int subject = Cues.lower(tokens.get(from)).equals("that") ? from + 1 : from;
    return subject + 1 < tokens.size()
        && Set.of("he", "she", "they", "it").contains(Cues.lower(tokens.get(subject)))
        && tokens.get(subject + 1).tag().equals("VBD")
        && !Cues.lower(tokens.get(subject + 1)).matches("was|were|had|did");
  }

  private static boolean secondVerb(Scene scene, int index, int and, int cueVerb) {
    List<Token> tokens = scene.sentence(index).tokens();
    if (!tokens.get(and).tag().equals("CC")) {
      return false;
    }
    String tag = tokens.get(cueVerb).tag();
    for (LexiconMatch match : scene.reportingVerbs(index)) {
      int verb = match.first();
      boolean sameForm = tokens.get(verb).tag().equals(tag) && tag.matches("VB[DZ]");
      if (sameForm && verb > and && Cues.start(tokens, verb) == and + 1) {
        return true;
      }
    }
    return false;
  }

  private static boolean insideMarks(List<Token> tokens, int from, int at) {
    return tokens.subList(from, at).stream().filter(t -> t.text().matches("\"|``|''")).count() % 2
        == 1;
  }
}
