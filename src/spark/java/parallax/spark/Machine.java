package parallax.spark;

import java.util.Optional;
import java.util.function.Function;
import parallax.Pipeline;
import parallax.lexicon.Lexicons;
import parallax.nlp.LanguageGuess;

/**
 * What a Java machine loads once, however many tasks it runs: language models, word lists and word
 * vectors. Loaded by the first task that asks; nothing of it ever travels.
 */
final class Machine {
  private Machine() {}

  /** Loaded with the class, which Java does once and under a lock. */
  private static final class Loaded {
    private static final Pipeline PIPELINE = new Pipeline(Lexicons.bundled(), 1);
    private static final LanguageGuess LANGUAGE = new LanguageGuess();
  }

  /** The stages; safe for several tasks at once as long as each reads article by article. */
  static Pipeline pipeline() {
    return Loaded.PIPELINE;
  }

  static Function<String, Optional<String>> language() {
    return Loaded.LANGUAGE;
  }
}
