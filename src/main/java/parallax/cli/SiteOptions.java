package parallax.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import parallax.report.ReportOptions;
import parallax.template.Templates;
import picocli.CommandLine.Option;

/** How the site is written. */
final class SiteOptions {
  @Option(
      names = "--events",
      paramLabel = "FILE",
      description = "CSV with columns article,event: wins over the event column and the grouping.")
  @Nullable Path events;

  @Option(
      names = "--templates",
      paramLabel = "DIR",
      description = "Templates that replace the bundled ones of the same name.")
  @Nullable Path templates;

  @Option(
      names = "--base-url",
      paramLabel = "URL",
      description = "Address of the published site: adds feed.xml and sitemap.xml.")
  @Nullable String baseUrl;

  @Option(
      names = "--full-text",
      description = "Show whole texts. Default: at most 30 %% of a text's words.")
  boolean fullText;

  @Option(names = "--single-file", description = "Also write each event page as one file.")
  boolean singleFile;

  @Option(names = "--force", description = "Replace a folder that holds other files.")
  boolean force;

  ReportOptions reportOptions() {
    return new ReportOptions(base(), fullText, singleFile);
  }

  /** What the run card names: only options that change what is written. */
  SortedMap<String, String> settings(Optional<String> outlet) {
    SortedMap<String, String> settings = new TreeMap<>();
    settings.put("full-text", String.valueOf(fullText));
    settings.put("single-file", String.valueOf(singleFile));
    settings.put("events", String.valueOf(events != null));
    base().ifPresent(url -> settings.put("base-url", url));
    outlet.ifPresent(name -> settings.put("outlet", name));
    return settings;
  }

  Templates templates() {
    Optional<Path> folder = Optional.ofNullable(templates);
    folder.ifPresent(path -> CommonOptions.requireFolder("--templates", path));
    return folder.map(Templates::in).orElseGet(Templates::bundled);
  }

  Map<String, String> overrides() throws IOException {
    return events == null ? Map.of() : EventsFile.read(events);
  }

  private Optional<String> base() {
    if (baseUrl == null) {
      return Optional.empty();
    }
    URI uri;
    try {
      uri = URI.create(baseUrl);
    } catch (IllegalArgumentException e) {
      throw Failure.usage("--base-url " + baseUrl + ": not an address");
    }
    String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
    if (!scheme.equals("http") && !scheme.equals("https")) {
      throw Failure.usage("--base-url " + baseUrl + ": must start with http:// or https://");
    }
    return Optional.of(baseUrl.endsWith("/") ? baseUrl : baseUrl + "/");
  }
}
