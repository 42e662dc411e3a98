package parallax.report;

import java.util.Optional;

/**
 * What surrounds every page.
 *
 * @param title of the page
 * @param description for previews, one sentence
 * @param root the way back to the folder of the report: empty or {@code ../}
 * @param section which entry of the navigation it belongs to: events, outlets, method, data, search
 * @param twin the same page in Markdown, beside it
 * @param canonical absolute address, where a base URL is given
 * @param stamp version and input digest of the run
 */
public record Frame(
    String title,
    String description,
    String root,
    String section,
    Optional<String> twin,
    Optional<String> canonical,
    Stamp stamp) {
  /** Which program read which input. */
  public record Stamp(String version, String input) {}
}
