package parallax.model;

/**
 * Which event an article was put into, and why.
 *
 * @param article id of the article
 * @param event id of the event
 * @param reason for people; starts with "unsure:" where the grouping could not tell
 */
public record Placement(String article, String event, String reason) {}
