package parallax.report;

import java.util.Optional;

/**
 * How a report is shown.
 *
 * @param baseUrl address of the published site with a final slash; brings feed and sitemap
 * @param fullText true where whole texts may be shown
 * @param singleFile true where each event page is also written as one file
 */
public record ReportOptions(Optional<String> baseUrl, boolean fullText, boolean singleFile) {}
