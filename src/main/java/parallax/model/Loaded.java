package parallax.model;

/** What became of one input: an article, or the reason why it is none. */
public sealed interface Loaded {
  /** The file it came from, as a path to show. */
  String file();

  /**
   * An article that can be read.
   *
   * @param file where it came from
   * @param article the article
   */
  record Accepted(String file, Article article) implements Loaded {}

  /**
   * An input that could not be used; shown in the report, never lost.
   *
   * @param file where it came from
   * @param line line of a table or JSON Lines file, from 1; 0 for the whole file
   * @param id the id it would have had
   * @param reason one line: what is wrong
   */
  record Rejected(String file, int line, String id, String reason) implements Loaded {}
}
