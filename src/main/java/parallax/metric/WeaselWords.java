package parallax.metric;

import java.util.Set;

/** Closed lists of words by which {@link Weasels} tells a claim of nobody. */
final class WeaselWords {
  /** Cues that, with nobody named, pass on what is said or thought. */
  static final Set<String> HEARSAY =
      Set.of(
          "accept",
          "acknowledge",
          "agree",
          "allege",
          "argue",
          "assume",
          "believe",
          "claim",
          "consider",
          "deem",
          "estimate",
          "expect",
          "fear",
          "feel",
          "hold",
          "hope",
          "interpret",
          "perceive",
          "predict",
          "presume",
          "project",
          "regard",
          "report",
          "rumor",
          "rumour",
          "say",
          "see",
          "speculate",
          "suggest",
          "suspect",
          "think",
          "understand",
          "view");

  /** What several people without a name can be said to say or think, beside {@link #HEARSAY}. */
  static final Set<String> CLAIMING =
      Set.of(
          "accuse",
          "add",
          "admit",
          "assert",
          "call",
          "caution",
          "complain",
          "concede",
          "conclude",
          "contend",
          "deny",
          "describe",
          "doubt",
          "insist",
          "maintain",
          "note",
          "object",
          "observe",
          "point out",
          "reckon",
          "tell",
          "warn",
          "worry",
          "write");

  static final Set<String> POINTING =
      Set.of(
          "i",
          "we",
          "you",
          "he",
          "she",
          "it",
          "they",
          "who",
          "whom",
          "that",
          "which",
          "this",
          "those",
          "these",
          "the",
          "his",
          "her",
          "its",
          "their",
          "our",
          "my",
          "your",
          "both",
          "all",
          "everyone",
          "everybody",
          "anyone",
          "anybody",
          "nobody",
          "none",
          "no",
          "any",
          "than");

  private WeaselWords() {}
}
