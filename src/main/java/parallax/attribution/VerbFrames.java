package parallax.attribution;

import java.util.Set;

/** What may follow a reporting verb of the lexicon: an addressee, a bare object, only a clause. */
final class VerbFrames {
  private static final Set<String> WITH_ADDRESSEE =
      Set.of("tell", "inform", "assure", "warn", "advise", "remind");
  private static final Set<String> WITH_OBJECT =
      Set.of(
          "urge",
          "demand",
          "call for",
          "call on",
          "order",
          "ask",
          "accuse",
          "blame",
          "criticize",
          "criticise",
          "praise",
          "condemn",
          "denounce",
          "welcome",
          "propose",
          "recommend",
          "request",
          "deny",
          "describe",
          "predict",
          "expect",
          "vow",
          "pledge",
          "promise",
          "threaten to",
          "describe as",
          "seek",
          "want",
          "plan",
          "intend",
          "hope",
          "aim",
          "refuse",
          "offer",
          "oppose",
          "defend",
          "reject",
          "dismiss",
          "question",
          "suggest",
          "call",
          "label",
          "characterize",
          "encourage",
          "advise",
          "press",
          "announce",
          "confirm",
          "cite",
          "stress",
          "emphasize",
          "emphasise",
          "reiterate",
          "highlight",
          "reaffirm");

  private static final Set<String> NEEDS_CLAUSE =
      Set.of(
          "maintain",
          "continue",
          "claim",
          "show",
          "reveal",
          "hold",
          "find",
          "see",
          "feel",
          "know",
          "suggest",
          "indicate",
          "learn",
          "discover",
          "regard",
          "consider",
          "view",
          "read",
          "state");

  private VerbFrames() {}

  /** "told the council that": somebody stands between the verb and the content. */
  static boolean takesAddressee(String term) {
    return WITH_ADDRESSEE.contains(term);
  }

  /** "demanded a retraction": the content may be a phrase without a verb. */
  static boolean takesObject(String term) {
    return WITH_OBJECT.contains(term);
  }

  /** "maintained that": only a clause makes it speech; to maintain ties is an act. */
  static boolean needsClause(String term) {
    return NEEDS_CLAUSE.contains(term);
  }
}
