package parallax.metric;

import java.util.Set;

/** Closed lists of words for which the rules of {@link ModalRule} and {@link VerbRule} look. */
final class RuleWords {
  /** Before "could possibly": mere force. */
  static final Set<String> FORCED =
      Set.of(
          "not",
          "n't",
          "cannot",
          "never",
          "no",
          "how",
          "what",
          "why",
          "who",
          "any",
          "anything",
          "as",
          "all",
          "everything");

  /** What a notice forbids: "may not be copied". */
  static final Set<String> COPIED =
      Set.of("copied", "reproduced", "republished", "published", "broadcast", "rewritten", "used");

  /** What a reader is given leave to do: "you may opt out". */
  static final Set<String> DEEDS =
      Set.of(
          "opt",
          "download",
          "subscribe",
          "unsubscribe",
          "register",
          "apply",
          "cancel",
          "withdraw",
          "use",
          "copy",
          "share",
          "reprint",
          "republish",
          "submit",
          "post",
          "contact",
          "call",
          "write",
          "enter",
          "leave",
          "go",
          "sit",
          "bring",
          "take",
          "choose",
          "request",
          "visit",
          "buy",
          "purchase");

  /** What somebody was able to do: "could see". */
  static final Set<String> ABILITIES =
      Set.of(
          "see",
          "hear",
          "feel",
          "afford",
          "remember",
          "smell",
          "recall",
          "read",
          "speak",
          "imagine",
          "understand",
          "muster",
          "manage",
          "fathom");

  /** Before "he could": as far as he was able. */
  static final Set<String> LIMITS =
      Set.of(
          "as",
          "than",
          "all",
          "everything",
          "anything",
          "whatever",
          "wherever",
          "whenever",
          "before",
          "until",
          "till",
          "once",
          "when");

  /** Before a word of condition or chance in a fixed phrase: "as if". */
  static final Set<String> FIXED_BEFORE =
      Set.of(
          "as",
          "even",
          "only as",
          "of whether",
          "matter",
          "if",
          "of",
          "where",
          "when",
          "wherever",
          "whenever",
          "everything",
          "what",
          "make it",
          "made it",
          "makes it",
          "making it");

  /** After it: "if necessary". */
  static final Set<String> FIXED_AFTER =
      Set.of(
          "necessary",
          "possible",
          "any",
          "anything",
          "needed",
          "not",
          "only",
          "and",
          "to",
          "for",
          "but");

  /** After "believe": faith in somebody. */
  static final Set<String> TRUSTED = Set.of("me", "him", "her", "them", "us", "it");

  /** Before "to believe": wonder. */
  static final Set<String> ABSURD =
      Set.of("hard", "difficult", "absurd", "ludicrous", "ridiculous", "foolish", "impossible");

  /** After "assumed": taking something on. */
  static final Set<String> TAKEN_ON =
      Set.of(
          "office",
          "post",
          "power",
          "command",
          "control",
          "responsibility",
          "duties",
          "role",
          "position",
          "leadership",
          "charge",
          "name",
          "title",
          "debt",
          "debts",
          "risk",
          "risks");

  private RuleWords() {}
}
