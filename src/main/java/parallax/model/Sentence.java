package parallax.model;

import java.util.List;

/**
 * One sentence of a block.
 *
 * @param span in the text that came in, trimmed
 * @param block index of its block in {@link Article#blocks()}
 * @param tokens in order
 * @param nounPhrases in order, none overlapping
 */
public record Sentence(Span span, int block, List<Token> tokens, List<Phrase> nounPhrases) {
  public Sentence {
    tokens = List.copyOf(tokens);
    nounPhrases = List.copyOf(nounPhrases);
  }

  /** Number of words: tokens with a letter or digit. */
  public int words() {
    int words = 0;
    for (Token token : tokens) {
      words += token.isWord() ? 1 : 0;
    }
    return words;
  }

  /** The span from one token to before another. */
  public Span span(int first, int end) {
    return tokens.get(first).span().join(tokens.get(end - 1).span());
  }
}
