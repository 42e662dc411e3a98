package parallax.lexicon;

import java.util.List;
import parallax.model.Token;

/** One list of terms with classes; immutable, so threads may share it. */
public final class Lexicon {
  private final List<LexiconEntry> entries;
  private final PhraseTrie trie;
  private final String sha256;

  Lexicon(List<LexiconEntry> entries, PhraseTrie trie, String sha256) {
    this.entries = List.copyOf(entries);
    this.trie = trie;
    this.sha256 = sha256;
  }

  /**
   * Terms in a sentence's tokens: leftmost longest, none overlapping, inflected forms included,
   * capital or small letters.
   */
  public List<LexiconMatch> match(List<Token> tokens) {
    return trie.match(tokens);
  }

  /** Terms at every place, also those inside a longer one: evidence that is added up. */
  public List<LexiconMatch> matchAll(List<Token> tokens) {
    return trie.matchAll(tokens);
  }

  /** All entries in the order of the file. */
  public List<LexiconEntry> entries() {
    return entries;
  }

  /** Digest of the file's bytes in hexadecimal, for the run card. */
  public String sha256() {
    return sha256;
  }
}
