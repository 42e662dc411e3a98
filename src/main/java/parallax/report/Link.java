package parallax.report;

/**
 * A link with its words.
 *
 * @param label what is shown
 * @param href relative, http or https
 */
public record Link(String label, String href) {}
