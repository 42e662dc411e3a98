package parallax.model;

import java.util.Optional;

/**
 * Which event an article was put into, and why.
 *
 * @param article id of the article
 * @param event id of the event
 * @param reason for people; starts with "unsure:" where the grouping could not tell
 * @param copy the text of the same event that holds nearly all of its words, if there is one
 */
public record Placement(String article, String event, String reason, Optional<Copy> copy) {
  /** A placement of a text that is nobody's copy. */
  public Placement(String article, String event, String reason) {
    this(article, event, reason, Optional.empty());
  }

  /**
   * A text whose words stand in another one.
   *
   * @param of id of the other article, never a copy itself
   * @param share of its runs of five words that stand there too, 0 to 1
   */
  public record Copy(String of, double share) {}
}
