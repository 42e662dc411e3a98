package parallax.report;

/**
 * One page to write.
 *
 * @param path from the top of the report
 * @param template that fills it
 * @param model what the template shows
 */
public record Page(String path, String template, Object model) {}
