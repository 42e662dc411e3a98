package parallax.report;

/**
 * A page whose words stand in its template: the teacher's guide and "not found".
 *
 * @param frame what surrounds it
 */
public record TextPage(Frame frame) {}
