package parallax.attribution;

import java.util.List;
import parallax.lexicon.LexiconMatch;

/**
 * What may follow a reporting word besides a clause or a quotation: the words of the lexicon's
 * column {@code frame}.
 */
final class VerbFrames {
  private VerbFrames() {}

  /** "told the council that": somebody stands between the verb and the content. */
  static boolean takesAddressee(LexiconMatch match) {
    return has(match, "addressee");
  }

  /** "demanded a retraction": the content may be a phrase without a verb. */
  static boolean takesObject(LexiconMatch match) {
    return has(match, "object");
  }

  /** "vowed to rebuild": the content may be an infinitive. */
  static boolean takesInfinitive(LexiconMatch match) {
    return has(match, "to") || takesObject(match);
  }

  /** "saw the vote as a test": a phrase is content only where "as" follows it. */
  static boolean takesAs(LexiconMatch match) {
    return has(match, "as");
  }

  /** "maintained that": only a clause makes it speech; to maintain ties is an act. */
  static boolean needsClause(LexiconMatch match) {
    return has(match, "strict");
  }

  private static boolean has(LexiconMatch match, String frame) {
    return List.of(match.entry().more("frame").split(" ", -1)).contains(frame);
  }
}
