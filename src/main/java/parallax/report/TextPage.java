package parallax.report;

import java.util.List;
import java.util.Map;

/**
 * A page made of lists: search and "not found".
 *
 * @param frame what surrounds it
 * @param groups titles with their links
 */
public record TextPage(Frame frame, Map<String, List<Link>> groups) {}
